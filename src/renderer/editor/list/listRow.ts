import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { variablesIn } from '../../../shared/flow/fillText.ts'
import { type Choice, type Flow, type Localized, REACTIONS, type Speech, type Step } from '../../../shared/flow/flow.ts'
import { RUNGS } from '../../../shared/ladder/rung.ts'

type RowBase = {
  /** Stays the same when the flow is edited: the key of the text, or the spot. */
  readonly id: string
  readonly spot: SpeechSpot
  /** Which wording or choice of its spot this is, or which step of the flow, from 1. */
  readonly number: number
}

/** A row with a text in each language, under its stable key. */
export type TextRow = RowBase & {
  readonly kind: 'step' | 'hint' | 'wording' | 'plain' | 'choice'
  readonly text: Localized
  /** The id of the wording or choice. */
  readonly ownId: string
  /** Where a choice leads; null for everything else. */
  readonly goTo: Choice['goTo'] | null
  readonly isConditional: boolean
  /** The languages in which this text may be missing: a form for empty fields only where the line has one. */
  readonly optionalIn: readonly string[]
}

/** A row of the list: what begins a rung, a reaction or a step, and each of its texts. */
export type ListRow = (RowBase & { readonly kind: 'rung' | 'threat' | 'reaction' }) | TextRow

/** Whether a row holds a text. */
export function isTextRow(row: ListRow): row is TextRow {
  return 'text' in row
}

/** The id of the row that begins a spot. */
export function spotRowId(spot: SpeechSpot): string {
  switch (spot.kind) {
    case 'threat':
      return 'threat'
    case 'step':
      return `step.${spot.id}.title`
    default:
      return `${spot.kind}:${spot.id}`
  }
}

/** Lists the rows of a flow. What an edit leaves alone keeps its rows, so that they are not drawn again. */
export function makeRowLister(): (flow: Flow) => readonly ListRow[] {
  const known = new WeakMap<object, { readonly number: number; readonly rows: readonly ListRow[] }>()
  const keep = (owner: object, number: number, make: () => readonly ListRow[]) => {
    const kept = known.get(owner)
    if (kept?.number === number) return kept.rows
    const rows = make()
    known.set(owner, { number, rows })
    return rows
  }
  return ({ rungs, reactions, steps }) => [
    ...RUNGS.flatMap((id, index) =>
      keep(rungs[id], index, () => rowsOfSpeech({ kind: 'rung', id }, rungs[id], index + 1)),
    ),
    ...keep(rungs.endCall.threatWordings, 0, () =>
      rowsOfSpeech({ kind: 'threat' }, { wordings: rungs.endCall.threatWordings }, 0),
    ),
    ...REACTIONS.flatMap((id, index) =>
      keep(reactions[id], index, () => rowsOfSpeech({ kind: 'reaction', id }, reactions[id], index + 1)),
    ),
    ...steps.flatMap((step, index) => keep(step, index, () => rowsOfStep(step, index + 1))),
  ]
}

type SpeechOwner = Exclude<SpeechSpot, { readonly kind: 'step' }>

function rowsOfSpeech(spot: SpeechOwner, speech: Speech, number: number): readonly ListRow[] {
  const head = { id: spotRowId(spot), spot, number, kind: spot.kind }
  return [head, ...rowsOfTexts(spot, speech, spot.kind === 'threat' ? '' : `${spot.kind}.${spot.id}`)]
}

function rowsOfStep(step: Step, number: number): readonly ListRow[] {
  const spot: SpeechSpot = { kind: 'step', id: step.id }
  const head = makeRow({ kind: 'step', id: spotRowId(spot), spot, number, text: step.title, ownId: step.id })
  const choices = step.choices.map(({ id, label, goTo, when }, index) => ({
    ...makeRow({
      kind: 'choice',
      id: `choice.${step.id}.${id}.label`,
      spot,
      number: index + 1,
      text: label,
      ownId: id,
    }),
    goTo,
    isConditional: when !== undefined,
  }))
  return [head, ...rowsOfTexts(spot, step, `step.${step.id}`), ...choices]
}

function rowsOfTexts(spot: SpeechSpot, { hint, wordings }: Speech, prefix: string): readonly TextRow[] {
  const hintRow =
    hint === undefined ? [] : [makeRow({ kind: 'hint', id: `${prefix}.hint`, spot, number: 1, text: hint, ownId: '' })]
  const lines = wordings.flatMap(({ id, text, plain }, index) => {
    const line = makeRow({ kind: 'wording', id: `wording.${id}.text`, spot, number: index + 1, text, ownId: id })
    const optionalIn = Object.keys(text).filter((language) => variablesIn(text[language] ?? '').length === 0)
    if (plain === undefined && optionalIn.length === Object.keys(text).length) return [line]
    return [line, { ...line, kind: 'plain' as const, id: `wording.${id}.plain`, text: plain ?? {}, optionalIn }]
  })
  return [...hintRow, ...lines]
}

function makeRow(row: Omit<TextRow, 'goTo' | 'isConditional' | 'optionalIn'>): TextRow {
  return { ...row, goTo: null, isConditional: false, optionalIn: [] }
}
