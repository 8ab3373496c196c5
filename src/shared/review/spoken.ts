import { RUNGS } from '../ladder/rung.ts'
import type { Counted, Figure } from './countFigures.ts'
import type { SpeechName } from './insights/insights.ts'

/** What has wordings on the ladder, in the order of the screen. */
export const SPEECHES: readonly SpeechName[] = [...RUNGS, 'endCall.threat']

/** What a figure's key begins with that the row of a call does without. */
const PREFIX = 'rung:'
const ENTRY = / ([^ |;]+)(?:\|([^ |;]+))?;(\+?)/g

/** Something that stands in a closed call: a wording that was said, or (without one) the rung it came back from. */
export type Spoken = { readonly speech: string; readonly wordingId: string | null; readonly cameBack: boolean }

/**
 * What a closed call adds to the figures of wordings and of calls that came back, as its row keeps it, so that lists can
 * find the calls behind them: ` warn|w2;` was said, ` warn|w2;+` the caller was factual right after it, ` warn;+` the
 * call climbed so far and came back. Empty where nothing of it stands.
 */
export function spokenOf(counted: readonly Counted[]): string {
  const keysOf = (figure: Figure) => counted.filter((each) => each.figure === figure).map(({ key }) => key)
  const returned = new Set(keysOf('wordingReturned'))
  const wordings = keysOf('wordingShown').map((key) => {
    const said = wordingSaid(key.slice(PREFIX.length))
    return returned.has(key) ? `${said}+` : said
  })
  return [...wordings, ...keysOf('rungReturned').map(cameBackAfter)].join('')
}

/** Stands in the rows of calls in which a wording, such as `warn|w2`, was said. */
export function wordingSaid(wording: string): string {
  return ` ${wording};`
}

/** Stands in the rows of calls that came back after a wording, or from a rung. */
export function cameBackAfter(wordingOrRung: string): string {
  return ` ${wordingOrRung};+`
}

/** What the row of a call says, entry by entry. */
export function readSpoken(text: string): readonly Spoken[] {
  return [...text.matchAll(ENTRY)].map(([, speech = '', wordingId = null, mark]) => ({
    speech,
    wordingId,
    cameBack: mark === '+',
  }))
}
