import { type Dispatch, lazy, memo, type SetStateAction, Suspense, useCallback } from 'react'
import type { OverrideReason } from '../../shared/call/callEvent.ts'
import { ScreenBody } from '../ui/ScreenBody.tsx'
import { CallHeader } from './CallHeader.tsx'
import classes from './CallScreen.module.css'
import type { RefusedFor } from './eventQueue.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { LineCard } from './LineCard.tsx'
import { OverrideDialog } from './OverrideDialog.tsx'
import { Reactions } from './Reactions.tsx'
import { SidePanel } from './SidePanel.tsx'
import { StoredNow } from './StoredNow.tsx'

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }))

/** What lies over the call screen or is folded out in it. */
export type Overlay =
  | { readonly kind: 'override'; readonly reason: OverrideReason | null }
  | { readonly kind: 'help' | 'stored' | 'palette' | 'causes' | 'side' }
  | null

type CallScreenProps = {
  readonly overlay: Overlay
  readonly onOverlay: Dispatch<SetStateAction<Overlay>>
  readonly problem: RefusedFor | null
}

/** The call screen: one big thing to say, what can be heard, and a quiet side. */
export const CallScreen = memo(function CallScreen({ overlay, onOverlay, problem }: CallScreenProps) {
  const causesOpen = overlay?.kind === 'causes'
  const sideOpen = overlay?.kind === 'side' || causesOpen
  const close = useCallback(() => onOverlay(null), [onOverlay])
  const closePalette = useCallback(() => onOverlay((now) => (now?.kind === 'palette' ? null : now)), [onOverlay])
  const onCauses = useCallback((open: boolean) => onOverlay(open ? { kind: 'causes' } : null), [onOverlay])
  const onStored = useCallback(() => onOverlay({ kind: 'stored' }), [onOverlay])
  const onSide = useCallback(() => onOverlay(sideOpen ? null : { kind: 'side' }), [onOverlay, sideOpen])
  return (
    <>
      <CallHeader sideOpen={sideOpen} onSide={onSide} />
      <ScreenBody className={classes.body}>
        <div className={classes.talk}>
          <LineCard problem={problem} />
          <Reactions />
        </div>
        <SidePanel open={sideOpen} causesOpen={causesOpen} onCauses={onCauses} onStored={onStored} />
      </ScreenBody>
      {overlay?.kind === 'override' && <OverrideDialog reason={overlay.reason} onClose={close} />}
      {overlay?.kind === 'help' && <HelpDialog onClose={close} />}
      {overlay?.kind === 'stored' && <StoredNow onClose={close} />}
      <Suspense fallback={null}>{overlay?.kind === 'palette' && <CommandPalette onClose={closePalette} />}</Suspense>
    </>
  )
})
