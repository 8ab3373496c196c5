import { useSelector } from '@xstate/react'
import { createContext, useContext } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { callMachine } from '../../shared/call/callMachine.ts'
import type { CallState } from '../../shared/call/callState.ts'
import type { Script } from '../../shared/call/script.ts'
import type { OpenCall } from '../../shared/ipc/answers.ts'
import type { Command } from '../ui/keys/commands.ts'
import type { KeyMap } from '../ui/keys/keyMap.ts'
import type { Intent } from './eventQueue.ts'
import type { RecordedMark } from './recordedMark.ts'

/** What the parts of the call screen share; it never changes while a call lasts, so none of them is drawn for it. */
export type CallSession = {
  readonly open: OpenCall
  readonly script: Script
  readonly actor: ActorRefFrom<typeof callMachine>
  /** Sends an event to main; the screen follows when it is logged. */
  readonly send: (intent: Intent) => void
  /** Does what a key or button of the call screen does. */
  readonly run: (command: Command) => void
  /** What was recorded just now. */
  readonly recorded: RecordedMark
}

/** The keys as this person has set them. */
export type KeySetup = { readonly keys: KeyMap; readonly singleKeys: boolean }

/** Gives the parts of the call screen their call. */
export const CallContext = createContext<CallSession | null>(null)
/** Gives the parts of the call screen their keys. */
export const KeyContext = createContext<KeySetup | null>(null)

/** The call that is on screen. */
export function useCallSession(): CallSession {
  return useSet(useContext(CallContext))
}

/** The keys of the call screen. */
export function useKeys(): KeySetup {
  return useSet(useContext(KeyContext))
}

/** A part of the call's state; its reader is drawn again only when that part changes. */
export function useCallState<T>(select: (state: CallState) => T, isSame?: (a: T, b: T) => boolean): T {
  const { actor } = useCallSession()
  return useSelector(actor, (snapshot) => select(snapshot.context.progress.now), isSame)
}

function useSet<T>(value: T | null): T {
  if (value === null) throw new Error('a part of the call screen stands outside a call')
  return value
}
