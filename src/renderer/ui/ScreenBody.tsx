import type { ReactNode } from 'react'
import { useIsTrial } from './TrialContext.ts'

/** The main part of a screen; where the screen is tried out beside another one, that one has the main part. */
export function ScreenBody({
  className,
  children,
}: {
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  return useIsTrial() ? <div className={className}>{children}</div> : <main className={className}>{children}</main>
}
