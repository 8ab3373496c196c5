import type { TFunction } from 'i18next'
import { OVERRIDE_REASONS } from '../../../shared/call/callEvent.ts'
import { OUTCOMES, STILL_CUSTOMER } from '../../../shared/call/outcome.ts'
import { RUNGS } from '../../../shared/ladder/rung.ts'
import { readSpoken, SPEECHES } from '../../../shared/review/spoken.ts'
import { VERDICTS } from '../../../shared/review/verdict.ts'
import { formatDateTime, formatMoment } from '../format.ts'
import { causeText, outcomeText, reasonText, rungText, speechText } from '../textKeys.ts'

const OWNERS = ['me', 'teamLead', 'other'] as const
const STAGES = ['talking', 'onHold', 'ending', 'wrappingUp', 'finished'] as const
const ERASED = ['freeText', 'stepTimes', 'identity'] as const
const LANGUAGES = ['de', 'en'] as const

type Say = (t: TFunction, value: string) => string | null

/** A value that is one of a few, in words; null where it is none of them. */
function oneOf<K extends string>(known: readonly K[], say: (t: TFunction, value: K) => string): Say {
  return (t, value) => {
    const found = known.find((each) => each === value)
    return found === undefined ? null : say(t, found)
  }
}

const yesOrNo: Say = oneOf(['0', '1', 'true', 'false'], (t, value) =>
  t(value === '1' || value === 'true' ? 'wrapUp.yes' : 'wrapUp.no'),
)
const outcome: Say = oneOf(OUTCOMES, (t, value) => t(outcomeText(value)))
const rung: Say = oneOf(RUNGS, (t, value) => t(rungText(value)))
const stillCustomer: Say = oneOf(STILL_CUSTOMER, (t, value) => t(`wrapUp.${value}`))
const cause: Say = (t, value) => {
  const key = causeText(value)
  return key === null ? null : t(key)
}

/** Each wording under its step, and what the call came back from. */
const spoken: Say = (t, value) => {
  const entries = readSpoken(value).map(({ speech, wordingId, cameBack }) => {
    const known = SPEECHES.find((each) => each === speech)
    const step = known === undefined ? speech : t(speechText(known))
    if (wordingId === null) return t('insights.funnel.returnedFrom', { step })
    const what = `${step}: ${wordingId}`
    return cameBack ? t('review.stored.factualAfter', { what }) : what
  })
  return entries.length === 0 ? '–' : entries.join(' · ')
}

const WORDS: Readonly<Record<string, Say>> = {
  outcome,
  cause,
  causes: (t, value) =>
    value
      .split(',')
      .map((each) => cause(t, each) ?? each)
      .join(', '),
  rung,
  highest_rung: rung,
  spoken,
  incident: yesOrNo,
  complaint: yesOrNo,
  generated: yesOrNo,
  still_customer: stillCustomer,
  stillCustomer,
  reason: oneOf(OVERRIDE_REASONS, (t, value) => t(reasonText(value))),
  verdict: oneOf(VERDICTS, (t, value) => t(`callView.reviews.verdict.${value}`)),
  stage: oneOf(STAGES, (t, value) => t(`review.stored.stage.${value}`)),
  owner: oneOf(OWNERS, (t, value) => t(`wrapUp.owner.${value}`)),
  kind: oneOf(ERASED, (t, value) => t(`review.stored.kind.${value}`)),
  language: oneOf(LANGUAGES, (t, value) => t(`language.${value}`)),
}

/** A stored value in words, by the name of its field; null where it speaks for itself. */
export function storedValueWords(t: TFunction, language: string, field: string, value: string): string | null {
  const isMoment = /(_ms|AtMs)$/.test(field) && /^\d+$/.test(value)
  if (!isMoment) return WORDS[field]?.(t, value) ?? null
  return field === 'at_ms' ? formatMoment(Number(value), language) : formatDateTime(Number(value), language)
}
