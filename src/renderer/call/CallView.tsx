import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type CallMove, isMoving } from '../../shared/call/callEvent.ts'
import type { Stage } from '../../shared/call/callState.ts'
import { CAUSES } from '../../shared/call/outcome.ts'
import { stageOf } from '../../shared/call/stage.ts'
import type { OpenCall, SaveState } from '../../shared/ipc/answers.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import { makeKeyMap } from '../ui/keys/keyMap.ts'
import { CallContext, type CallSession, KeyContext } from './CallContext.ts'
import { CallScreen, type Overlay } from './CallScreen.tsx'
import { toggleCause } from './causes.ts'
import type { RefusedFor } from './eventQueue.ts'
import { focusOn } from './focusOn.ts'
import { type ScreenCommand, useCall } from './useCall.ts'
import { isTextField, useCallKeys, usePaletteKey } from './useCallKeys.ts'
import { useNoFocusAfterClick } from './useNoFocusAfterClick.ts'
import { WrapUpScreen } from './WrapUpScreen.tsx'
import type { WrapUpDraft } from './wrapUpDraft.ts'

type CallViewProps = {
  readonly open: OpenCall
  readonly settings: Settings
  /** False while another place is on screen: then the keys rest. */
  readonly isActive: boolean
  readonly onStage: (stage: Stage) => void
  readonly onSaveState: (state: SaveState) => void
  /** The call on screen no longer fits the log: it must be opened afresh. */
  readonly onLost: () => void
  readonly onClosed: (last: { readonly endedByRules: boolean }) => void
}

/** A call from its first line to its wrap-up. */
export function CallView({ open, settings, isActive, onStage, onSaveState, onLost, onClosed }: CallViewProps) {
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [problem, setProblem] = useState<RefusedFor | null>(null)
  const leftDraft = useRef<WrapUpDraft | null>(null)
  const session = useCall(open, {
    onStage,
    onSaveState,
    onTaken: (event) => {
      setProblem(null)
      setOverlay((now) => (makesWay(now, event) ? null : now))
      if (event.type === 'wrapUp.saved') onClosed({ endedByRules: event.outcome.startsWith('ended') })
    },
    onRefused: (_, why) => setProblem(why),
    onLost,
    onCommand: (command) => openFor(command, setOverlay),
    onReopen: () => setOverlay({ kind: 'override', reason: 'callerReconsidered' }),
  })
  const keySetup = useKeySetup(settings)
  const stage = useStage(session)
  useEffect(() => onStage(stage), [onStage, stage])
  const listens = isActive && stage !== 'wrappingUp' && stage !== 'finished'
  useNoFocusAfterClick(isActive)
  useCallKeys(keySetup, listens && overlay?.kind !== 'palette', (command, press) => {
    if (overlay?.kind === 'causes' && pressInCauses(session, press, setOverlay)) return true
    if (command !== null) session.run(command)
    return command !== null
  })
  usePaletteKey(
    listens,
    useCallback(() => setOverlay({ kind: 'palette' }), []),
  )
  useEscape(
    listens,
    overlay?.kind === 'causes' || overlay?.kind === 'side',
    useCallback(() => setOverlay(null), []),
  )
  return (
    <KeyContext value={keySetup}>
      <CallContext value={session}>
        {stage === 'wrappingUp' || stage === 'finished' ? (
          <WrapUpScreen isActive={isActive} problem={problem} leftDraft={leftDraft} />
        ) : (
          <CallScreen overlay={overlay} onOverlay={setOverlay} problem={problem} />
        )}
      </CallContext>
    </KeyContext>
  )
}

/**
 * Where the side lies over the line it makes way for the next one, unless somebody is writing there. The causes close with
 * the next step, as their digits are the reactions again.
 */
function makesWay(overlay: Overlay, event: CallMove): boolean {
  if (overlay?.kind === 'causes') return isMoving(event)
  return overlay?.kind === 'side' && !isTextField(document.activeElement)
}

/** Opens what a command asks for before the next key arrives: that one is meant for what was opened. */
function openFor(command: ScreenCommand, setOverlay: (change: (now: Overlay) => Overlay) => void) {
  flushSync(() => setOverlay((now) => overlayFor(command, now)))
  if (command === 'words' || command === 'note' || command === 'details') focusOn(command)
}

function overlayFor(command: ScreenCommand, now: Overlay): Overlay {
  if (command === 'override') return { kind: 'override', reason: null }
  if (command === 'help') return { kind: 'help' }
  if (command === 'cause') return now?.kind === 'causes' ? null : { kind: 'causes' }
  return { kind: 'side' }
}

/** While the causes are open the digits choose causes, and Enter is done. */
function pressInCauses(session: CallSession, press: KeyboardEvent, setOverlay: (overlay: Overlay) => void): boolean {
  const cause = CAUSES[Number(press.key) - 1]
  if (press.key === 'Enter') setOverlay(null)
  else if (cause === undefined) return false
  else session.send(() => toggleCause(session.actor.getSnapshot().context.progress.now.captures, cause))
  return true
}

function useKeySetup({ keys, singleKeys }: Settings) {
  return useMemo(() => ({ keys: makeKeyMap(keys), singleKeys }), [keys, singleKeys])
}

function useStage({ actor, script }: CallSession): Stage {
  return useSelector(actor, (snapshot) => stageOf(script.policy, snapshot.context.progress.now))
}

/** Escape closes what is folded out, and means nothing else then: the listener is asked before those of the screen around. */
function useEscape(isActive: boolean, isOpen: boolean, close: () => void) {
  const open = useRef(isOpen)
  open.current = isOpen
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || !open.current) return
      close()
      press.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive, close])
}
