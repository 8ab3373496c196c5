import type { ReactNode } from 'react'
import classes from './Header.module.css'
import { SaveStatus } from './SaveStatus.tsx'
import { useTexts } from './TextsProvider.tsx'
import { useIsTrial } from './TrialContext.ts'

/** The top of every screen: where this is, what belongs to it, and whether it is saved. */
export function Header({
  title,
  aside,
  isLong = false,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  /** Much stands here: in a small window it takes a row of its own. */
  readonly isLong?: boolean
  readonly children?: ReactNode
}) {
  const { t } = useTexts()
  const isTrial = useIsTrial()
  return (
    <header className={classes.header}>
      {!isTrial && <span className={classes.app}>{t('appName')}</span>}
      {isTrial ? <h3 className={classes.title}>{title}</h3> : <h1 className={classes.title}>{title}</h1>}
      <div className={classes.about} data-long={isLong}>
        {children}
      </div>
      <div className={classes.aside}>{aside}</div>
      {!isTrial && <SaveStatus />}
    </header>
  )
}
