import type { CallEvent } from './callEvent.ts'
import { callEventSchema } from './callEventSchema.ts'
import { CAUSES_CAPTURE } from './callState.ts'

/** What the law says must be erasable, apart from the event it belongs to: free text by field name. */
export type ErasableText = Readonly<Record<string, string>>

/** An event in the two parts in which it is stored. */
export type SplitEvent = { readonly kept: Record<string, unknown>; readonly erasable: ErasableText }

/** What stands where an erased text stood and something must stand. */
const ERASED = '…'

/** Takes the free text out of an event, so that it can be erased and the event still stands. */
export function splitEvent(event: CallEvent): SplitEvent {
  switch (event.type) {
    case 'call.started': {
      const { captures = {}, ...kept } = event
      return { kept, erasable: captures }
    }
    case 'agent.captured': {
      if (event.name === CAUSES_CAPTURE) return { kept: event, erasable: {} }
      const { value, ...kept } = event
      return { kept, erasable: { value } }
    }
    case 'agent.noted':
      return { kept: { type: event.type }, erasable: { text: event.text } }
    case 'agent.overrode': {
      const { text, ...kept } = event
      return { kept, erasable: text === undefined ? {} : { text } }
    }
    case 'wrapUp.saved': {
      const { note, commitments, ...kept } = event
      const bare = commitments.map((commitment) => ({ ...commitment, what: '' }))
      const whats = commitments.map((commitment, index) => [`commitment.${index}`, commitment.what] as const)
      const texts = note === '' ? whats : [['note', note] as const, ...whats]
      return { kept: withoutDefaults({ ...kept, commitments: bare }), erasable: Object.fromEntries(texts) }
    }
    default:
      return { kept: event, erasable: {} }
  }
}

/** What a wrap-up says without a word: reading it again fills that in. A hundred bytes of each call. */
const UNSAID: Readonly<Record<string, unknown>> = { complaint: false, stillCustomer: 'unknown', incident: false }

function withoutDefaults(kept: Record<string, unknown>): Record<string, unknown> {
  const said = ([name, value]: [string, unknown]) =>
    value !== UNSAID[name] && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(kept).filter(said))
}

/**
 * Puts an event together again. Where the erasable part is gone (null), the event takes the form it has without it:
 * an erased capture fills no variable, an erased reason text reads "…".
 */
export function joinEvent(kept: Record<string, unknown>, erasable: ErasableText | null): CallEvent {
  const text = erasable ?? {}
  switch (kept.type) {
    case 'call.started':
      return callEventSchema.parse({ ...kept, captures: text })
    case 'agent.captured':
      return callEventSchema.parse({ ...kept, value: kept.value ?? text.value ?? '' })
    case 'agent.noted':
      return callEventSchema.parse({ ...kept, text: text.text ?? ERASED })
    case 'agent.overrode': {
      const words = erasable === null && kept.reason === 'other' ? ERASED : text.text
      return callEventSchema.parse(words === undefined ? kept : { ...kept, text: words })
    }
    case 'wrapUp.saved': {
      const parsed = callEventSchema.parse({ ...kept, note: text.note ?? '' })
      if (parsed.type !== 'wrapUp.saved') throw new Error('a wrap-up became another event')
      const commitments = parsed.commitments.map((each, index) => ({
        ...each,
        what: text[`commitment.${index}`] ?? ERASED,
      }))
      return { ...parsed, commitments }
    }
    default:
      return callEventSchema.parse(kept)
  }
}
