import { RUNGS, type Rung } from '../../ladder/rung.ts'
import type { LineSegment } from '../fillText.ts'
import { type Flow, type Localized, REACTIONS, type Wording } from '../flow.ts'
import { readMarkup } from './readMarkup.ts'

/** The wordings of a rung, a reaction, a step, or of the goodbye after a threat, with their place. */
export type WordingList = { readonly path: string; readonly rung: Rung | null; readonly wordings: readonly Wording[] }

/** One wording with its place. */
export type PlacedWording = { readonly path: string; readonly rung: Rung | null; readonly wording: Wording }

/** One text as it is spoken in one language, with its place. */
export type SpokenForm = {
  readonly placed: PlacedWording
  readonly language: string
  readonly text: string
  /** The pieces of a text with brackets, a variable holding its own name; null where there is nothing to tell apart. */
  readonly segments: readonly LineSegment[] | null
  /** Whether this is the form for when a variable is missing. */
  readonly isPlain: boolean
}

/** A text that is read and not spoken, with its place and what it is for. */
export type ReadText = {
  readonly path: string
  readonly use: 'hint' | 'label' | 'title'
  readonly text: Localized
}

/** All words of a flow, listed once for all checks. */
export type FlowTexts = {
  readonly lists: readonly WordingList[]
  readonly wordings: readonly PlacedWording[]
  /** Every text that can be spoken, with and without its variables, in every language it is written in. */
  readonly forms: readonly SpokenForm[]
  /** Names, titles, labels and hints. */
  readonly readTexts: readonly ReadText[]
}

/** The path of a spoken form. Made when there is something to tell, because most forms have no problem. */
export function pathOf({ placed, language, isPlain }: SpokenForm): string {
  return `${placed.path}.${isPlain ? 'plain' : 'text'}.${language}`
}

/** Lists the words of a flow. Pushes in loops: large flows are checked at every key press of an editor. */
export function listFlowTexts(flow: Flow): FlowTexts {
  const lists = listWordingLists(flow)
  const wordings: PlacedWording[] = []
  const forms: SpokenForm[] = []
  for (const { path, rung, wordings: listed } of lists) {
    for (const [index, wording] of listed.entries()) {
      const placed = { path: `${path}.${index}`, rung, wording }
      wordings.push(placed)
      pushForms(forms, placed, wording.text, false)
      pushForms(forms, placed, wording.plain ?? {}, true)
    }
  }
  return { lists, wordings, forms, readTexts: listReadTexts(flow) }
}

function listWordingLists(flow: Flow): readonly WordingList[] {
  const list = (path: string, rung: Rung | null, wordings: readonly Wording[]) => ({ path, rung, wordings })
  return [
    ...RUNGS.map((rung) => list(`rungs.${rung}.wordings`, rung, flow.rungs[rung].wordings)),
    list('rungs.endCall.threatWordings', 'endCall', flow.rungs.endCall.threatWordings),
    ...REACTIONS.map((reaction) => list(`reactions.${reaction}.wordings`, null, flow.reactions[reaction].wordings)),
    ...flow.steps.map((step) => list(`steps.${step.id}.wordings`, null, step.wordings)),
  ]
}

function pushForms(forms: SpokenForm[], placed: PlacedWording, texts: Localized, isPlain: boolean): void {
  for (const language of Object.keys(texts)) {
    const text = texts[language] ?? ''
    forms.push({ placed, language, text, segments: readMarkup(text), isPlain })
  }
}

function listReadTexts(flow: Flow): readonly ReadText[] {
  const texts: ReadText[] = [{ path: 'name', use: 'title', text: flow.name }]
  const push = (path: string, use: ReadText['use'], text: Localized | undefined) => {
    if (text !== undefined) texts.push({ path, use, text })
  }
  for (const [index, { label }] of flow.captures.entries()) push(`captures.${index}.label`, 'label', label)
  for (const rung of RUNGS) push(`rungs.${rung}.hint`, 'hint', flow.rungs[rung].hint)
  for (const reaction of REACTIONS) push(`reactions.${reaction}.hint`, 'hint', flow.reactions[reaction].hint)
  for (const step of flow.steps) {
    const path = `steps.${step.id}`
    push(`${path}.title`, 'title', step.title)
    push(`${path}.hint`, 'hint', step.hint)
    for (const [index, { label }] of step.choices.entries()) push(`${path}.choices.${index}.label`, 'label', label)
  }
  return texts
}
