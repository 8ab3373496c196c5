import type { SaveState } from '../../shared/ipc/answers.ts'
import type { AppParts } from './appParts.ts'
import type { LiveCall } from './liveCall.ts'

/** Takes a call's next state and saves it, or keeps it in memory while saving fails. On a bug nothing has happened. */
export function holdCall({ liveCalls, machine, saving }: AppParts, call: LiveCall): SaveState {
  const before = liveCalls.find(call.callId)
  liveCalls.put(call)
  try {
    const state = saving.save()
    machine.follow(call)
    return state
  } catch (error) {
    liveCalls.restore(call.callId, before)
    throw error
  }
}
