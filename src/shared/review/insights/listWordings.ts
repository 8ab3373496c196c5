import type { Flow, Localized, Wording } from '../../flow/flow.ts'
import type { SpeechName } from './insights.ts'

/** The wordings that a speech of the ladder has. */
export function listWordings(rungs: Flow['rungs'], speech: SpeechName): readonly Wording[] {
  return speech === 'endCall.threat' ? rungs.endCall.threatWordings : rungs[speech].wordings
}

/** A wording as it is said where nothing is known of the caller. */
export function plainText({ plain, text }: Wording): Localized {
  return plain ?? text
}
