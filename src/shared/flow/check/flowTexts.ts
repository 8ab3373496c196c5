import { RUNGS, type Rung } from '../../ladder/rung.ts'
import { type Flow, type Localized, REACTIONS, type Speech, type Wording } from '../flow.ts'

/** The wordings of a rung, a reaction, a step, or of the goodbye after a threat, with their place. */
export type WordingList = { readonly path: string; readonly rung: Rung | null; readonly wordings: readonly Wording[] }

/** One wording with its place. */
export type PlacedWording = { readonly path: string; readonly rung: Rung | null; readonly wording: Wording }

/** One text as it is spoken in one language, with its place. */
export type SpokenForm = {
  readonly path: string
  readonly rung: Rung | null
  readonly language: string
  readonly text: string
  readonly isPlain: boolean
}

/** A text in several languages, with its place and what it is for. */
export type PlacedText = {
  readonly path: string
  readonly use: 'wording' | 'plain' | 'hint' | 'label' | 'title'
  readonly text: Localized
}

/** Every list of wordings in a flow. */
export function listWordingLists(flow: Flow): readonly WordingList[] {
  const list = (path: string, rung: Rung | null, wordings: readonly Wording[]) => ({ path, rung, wordings })
  return [
    ...RUNGS.map((rung) => list(`rungs.${rung}.wordings`, rung, flow.rungs[rung].wordings)),
    list('rungs.endCall.threatWordings', 'endCall', flow.rungs.endCall.threatWordings),
    ...REACTIONS.map((reaction) => list(`reactions.${reaction}.wordings`, null, flow.reactions[reaction].wordings)),
    ...flow.steps.map((step) => list(`steps.${step.id}.wordings`, null, step.wordings)),
  ]
}

/** Every wording in a flow. */
export function listWordings(flow: Flow): readonly PlacedWording[] {
  return listWordingLists(flow).flatMap(({ path, rung, wordings }) =>
    wordings.map((wording, index) => ({ path: `${path}.${index}`, rung, wording })),
  )
}

/** Every text that can be spoken, with and without its variables, in every language it is written in. */
export function listSpokenForms(flow: Flow): readonly SpokenForm[] {
  return listWordings(flow).flatMap(({ path, rung, wording }) => [
    ...formsOf(`${path}.text`, rung, wording.text, false),
    ...formsOf(`${path}.plain`, rung, wording.plain ?? {}, true),
  ])
}

/** Every text of a flow that appears on screen. */
export function listTexts(flow: Flow): readonly PlacedText[] {
  return [
    { path: 'name', use: 'title', text: flow.name },
    ...flow.captures.map(({ label }, index) => ({
      path: `captures.${index}.label`,
      use: 'label' as const,
      text: label,
    })),
    ...RUNGS.flatMap((rung) => hintOf(`rungs.${rung}`, flow.rungs[rung])),
    ...REACTIONS.flatMap((reaction) => hintOf(`reactions.${reaction}`, flow.reactions[reaction])),
    ...flow.steps.flatMap(stepTexts),
    ...listWordings(flow).flatMap(wordingTexts),
  ]
}

function formsOf(path: string, rung: Rung | null, texts: Localized, isPlain: boolean): readonly SpokenForm[] {
  return Object.entries(texts).map(([language, text]) => ({
    path: `${path}.${language}`,
    rung,
    language,
    text,
    isPlain,
  }))
}

function hintOf(path: string, { hint }: Speech): readonly PlacedText[] {
  return hint === undefined ? [] : [{ path: `${path}.hint`, use: 'hint', text: hint }]
}

function stepTexts(step: Flow['steps'][number]): readonly PlacedText[] {
  const path = `steps.${step.id}`
  return [
    { path: `${path}.title`, use: 'title', text: step.title },
    ...hintOf(path, step),
    ...step.choices.map(({ label }, index) => ({
      path: `${path}.choices.${index}.label`,
      use: 'label' as const,
      text: label,
    })),
  ]
}

function wordingTexts({ path, wording }: PlacedWording): readonly PlacedText[] {
  const text: PlacedText = { path: `${path}.text`, use: 'wording', text: wording.text }
  return wording.plain === undefined ? [text] : [text, { path: `${path}.plain`, use: 'plain', text: wording.plain }]
}
