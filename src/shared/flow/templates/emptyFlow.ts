import { captures } from '../default/captures.ts'
import { reactions } from '../default/reactions.ts'
import { rungs } from '../default/rungs.ts'
import { FLOW_FORMAT, type Flow, type Localized, type Speech, type Step, type Wording } from '../flow.ts'

/** A language in which the app has lines for the ladder. */
export type LadderLanguage = 'de' | 'en'

/**
 * The smallest whole flow: the ladder as it comes with the app, and one step at which the call begins and may end.
 * Everything in it can be published; what is the matter's own is for the trainer to write.
 */
export function emptyFlow(id: string, name: Localized, languages: readonly LadderLanguage[]): Flow {
  const only = keepOnly(languages)
  const { threatWordings } = rungs.endCall
  return {
    format: FLOW_FORMAT,
    id,
    name,
    languages: [...languages],
    captures: captures.map((capture) => ({ ...capture, label: only.text(capture.label) })),
    rungs: {
      acknowledge: only.speech(rungs.acknowledge),
      restate: only.speech(rungs.restate),
      requestRespect: only.speech(rungs.requestRespect),
      warn: only.speech(rungs.warn),
      endCall: { ...only.speech(rungs.endCall), threatWordings: threatWordings.map(only.wording) },
    },
    reactions: {
      calmed: only.speech(reactions.calmed),
      conceded: only.speech(reactions.conceded),
      apologised: only.speech(reactions.apologised),
      withheld: only.speech(reactions.withheld),
    },
    entries: { start: START, withheldAgain: START, askedForManager: START },
    steps: [only.step],
  }
}

const START = 'open'
const TITLE: Localized = { de: 'Begrüßen', en: 'Greet' }
const LINE: Localized = { de: 'Guten Tag. Was kann ich für Sie tun?', en: 'Hello. What can I do for you?' }

/** What takes the texts of some languages out of texts in more. */
function keepOnly(languages: readonly string[]) {
  const text = (all: Localized): Localized =>
    Object.fromEntries(Object.entries(all).filter(([language]) => languages.includes(language)))
  const wording = ({ plain, ...rest }: Wording): Wording => ({
    ...rest,
    text: text(rest.text),
    ...(plain !== undefined && { plain: text(plain) }),
  })
  const speech = ({ hint, pauseSeconds, wordings }: Speech): Speech => ({
    ...(hint !== undefined && { hint: text(hint) }),
    ...(pauseSeconds !== undefined && { pauseSeconds }),
    wordings: wordings.map(wording),
  })
  const step: Step = {
    id: START,
    part: 'open',
    title: text(TITLE),
    wordings: [{ id: 'open-1', text: text(LINE) }],
    choices: [],
    outcome: 'resolved',
    ends: true,
  }
  return { text, wording, speech, step }
}
