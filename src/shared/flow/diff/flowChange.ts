import type { SpeechSpot } from '../edit/speechSpot.ts'

/** What kind of change it is; the screen has words for each. */
export const CHANGE_KINDS = [
  'name',
  'languageAdded',
  'languageRemoved',
  'firstLanguage',
  'captureAdded',
  'captureRemoved',
  'captureLabel',
  'entryStart',
  'entryWithheldAgain',
  'entryAskedForManager',
  'phrases',
  'scenarioAdded',
  'scenarioRemoved',
  'scenarioChanged',
  'stepAdded',
  'stepRemoved',
  'title',
  'part',
  'hint',
  'pause',
  'captures',
  'outcome',
  'ends',
  'note',
  'wordingAdded',
  'wordingRemoved',
  'wordingText',
  'plainText',
  'tone',
  'wordingOrder',
  'choiceAdded',
  'choiceRemoved',
  'choiceLabel',
  'choiceTarget',
  'condition',
  'choiceOrder',
] as const

/** What kind of change it is. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Where a change lies: where something is said, or the flow as a whole. */
export type ChangeSpot = SpeechSpot | { readonly kind: 'flow' }

/**
 * One difference between two flows. `before` and `after` are the values as the document has them: a text, an id, a number,
 * a condition as JSON; null where there is none. `subject` is the id of the wording, choice, field or scenario.
 */
export type FlowChange = {
  readonly spot: ChangeSpot
  readonly kind: ChangeKind
  readonly subject: string | null
  readonly language: string | null
  readonly before: string | null
  readonly after: string | null
}
