import { useActorRef } from '@xstate/react'
import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CallMove } from '../../shared/call/callEvent.ts'
import { callMachine } from '../../shared/call/callMachine.ts'
import type { Stage } from '../../shared/call/callState.ts'
import { makeScript } from '../../shared/call/script.ts'
import { stageOf } from '../../shared/call/stage.ts'
import type { OpenCall, SaveState } from '../../shared/ipc/answers.ts'
import { isEnding } from '../../shared/ladder/ladder.ts'
import { useApi } from '../api/api.ts'
import { isDialogOpen } from '../ui/Dialog.tsx'
import type { Command } from '../ui/keys/commands.ts'
import type { CallSession } from './CallContext.ts'
import { createEventQueue, type RefusedFor } from './eventQueue.ts'
import { moveFor, reopensCall } from './moveFor.ts'
import { createRecordedMark } from './recordedMark.ts'
import { resumeSnapshot } from './resumeSnapshot.ts'

/** What a call tells the screens around it. */
export type CallReports = {
  readonly onStage: (stage: Stage) => void
  readonly onSaveState: (state: SaveState) => void
  /** An event was taken: what stood about a refused one is over. */
  readonly onTaken: (event: CallMove) => void
  readonly onRefused: (event: CallMove, problem: RefusedFor) => void
  /** The call on screen no longer fits the log: it must be opened afresh. */
  readonly onLost: () => void
  /** A command that is not an event: it opens something on screen, and that is there when this returns. */
  readonly onCommand: (command: ScreenCommand) => void
  /** On the goodbye line the caller thought better of it: only an override leads back into the call. */
  readonly onReopen: () => void
}

/**
 * Joins the call machine, main and the view. An event goes to main first; only when main has acknowledged it does the
 * machine take it, and the new line is on screen before anything else happens.
 */
export function useCall(open: OpenCall, reports: CallReports): CallSession {
  const api = useApi()
  const latest = useRef(reports)
  latest.current = reports
  const input = useMemo(
    () => ({ script: makeScript(open.script.flow, open.script.policy), started: open.started }),
    [open],
  )
  const snapshot = useMemo(() => resumeSnapshot(input, open.events), [input, open])
  const actor = useActorRef(callMachine, { input, snapshot })
  return useMemo(() => {
    const { script } = input
    const now = () => actor.getSnapshot().context.progress.now
    const recorded = createRecordedMark(later)
    const queue = createEventQueue({
      firstSeq: open.events.length + 1,
      append: (seq, event) => api['calls.append']({ callId: open.callId, seq, event }),
      onTaken: (event, { saveState }) =>
        flushSync(() => {
          actor.send(event)
          recorded.tell(event)
          latest.current.onTaken(event)
          latest.current.onSaveState(saveState)
          latest.current.onStage(stageOf(script.policy, now()))
        }),
      onRefused: (event, problem) => latest.current.onRefused(event, problem),
      onLost: () => latest.current.onLost(),
    })
    const send = queue.push
    const move = (command: Command) => {
      const next = moveFor(script, now(), command)
      if (next === null || !reopensCall(next) || !isEnding(script.policy, now().ladder)) return next
      flushSync(() => latest.current.onReopen())
      return null
    }
    const show = (command: ScreenCommand) => latest.current.onCommand(command)
    const showInTurn = (command: ScreenCommand) => {
      show(command)
      return null
    }
    const run = (command: Command) => {
      // What it offers depends on the state, so it waits its turn. A key typed ahead of it was not meant for the call.
      if (command === 'override') send(() => showInTurn(command))
      else if (isScreenCommand(command)) show(command)
      else send(() => (isDialogOpen() ? null : move(command)))
    }
    return { open, script, actor, send, run, recorded }
  }, [actor, api, input, open])
}

const MARKED_MS = 1600

function later(run: () => void): () => void {
  const timer = setTimeout(run, MARKED_MS)
  return () => clearTimeout(timer)
}

const SCREEN_COMMANDS = ['words', 'note', 'cause', 'details', 'override', 'help'] as const
/** A command that is not an event. */
export type ScreenCommand = (typeof SCREEN_COMMANDS)[number]

function isScreenCommand(command: Command): command is ScreenCommand {
  return SCREEN_COMMANDS.some((each) => each === command)
}
