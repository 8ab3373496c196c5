import { RUNGS } from '../ladder/rung.ts'
import { type Flow, type Localized, REACTIONS, type Wording } from './flow.ts'

/** What a text is for: it decides how it is read, and how long it may be. */
export type TextUse = 'line' | 'plain' | 'hint' | 'title' | 'label' | 'name'

/** A text of a flow under its stable key: it stays the same when steps and wordings are moved about. */
export type KeyedText = { readonly key: string; readonly use: TextUse; readonly text: Localized }

/**
 * Every text of a flow under its stable key: `flow.name`, `capture.<name>.label`, `rung.<rung>.hint`,
 * `reaction.<reaction>.hint`, `step.<id>.title`, `step.<id>.hint`, `choice.<step>.<choice>.label`,
 * `wording.<id>.text`, `wording.<id>.plain`. In the order in which they are said and read.
 */
export function listKeyedTexts(flow: Flow): readonly KeyedText[] {
  const texts: KeyedText[] = [{ key: 'flow.name', use: 'name', text: flow.name }]
  const push = (key: string, use: TextUse, text: Localized | undefined) => {
    if (text !== undefined) texts.push({ key, use, text })
  }
  const pushWordings = (wordings: readonly Wording[]) => {
    for (const { id, text, plain } of wordings) {
      push(`wording.${id}.text`, 'line', text)
      push(`wording.${id}.plain`, 'plain', plain)
    }
  }
  for (const { name, label } of flow.captures) push(`capture.${name}.label`, 'label', label)
  for (const rung of RUNGS) {
    push(`rung.${rung}.hint`, 'hint', flow.rungs[rung].hint)
    pushWordings(flow.rungs[rung].wordings)
  }
  pushWordings(flow.rungs.endCall.threatWordings)
  for (const reaction of REACTIONS) {
    push(`reaction.${reaction}.hint`, 'hint', flow.reactions[reaction].hint)
    pushWordings(flow.reactions[reaction].wordings)
  }
  for (const step of flow.steps) {
    push(`step.${step.id}.title`, 'title', step.title)
    push(`step.${step.id}.hint`, 'hint', step.hint)
    pushWordings(step.wordings)
    for (const { id, label } of step.choices) push(`choice.${step.id}.${id}.label`, 'label', label)
  }
  return texts
}
