import type { Flow, Speech } from '../flow.ts'
import { changeSpeech, type SpeechSpot } from './speechSpot.ts'

/** Sets how long to be silent after what is said at a spot; undefined: not at all. */
export function setPause(flow: Flow, spot: SpeechSpot, seconds: number | undefined): Flow {
  return changeSpeech(flow, spot, (speech) => withPause(speech, seconds))
}

function withPause<S extends Speech>(speech: S, seconds: number | undefined): S {
  if (seconds !== undefined) return { ...speech, pauseSeconds: seconds }
  const { pauseSeconds: _, ...rest } = speech
  // A pause may be left out of every speech; the compiler cannot follow that through the spread.
  return rest as S
}
