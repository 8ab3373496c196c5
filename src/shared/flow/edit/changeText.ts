import { RUNGS } from '../../ladder/rung.ts'
import { type Flow, type Localized, REACTIONS, type Speech, type Step, type Wording } from '../flow.ts'
import { changeSpeech, changeWordings, type SpeechSpot } from './speechSpot.ts'

/** A change of one text in all its languages. */
export type TextEdit = (text: Localized) => Localized

/**
 * The flow with the text under a stable key (`textKeys.ts`) changed; the very same flow where nothing changes or nothing
 * has that key. Ids may hold dots, so keys are compared whole and never taken apart.
 */
export function changeText(flow: Flow, key: string, edit: TextEdit): Flow {
  if (key === 'flow.name') return keep(flow, flow.name, edit, (name) => ({ ...flow, name }))
  if (key.startsWith('wording.')) return changeWordingText(flow, key, edit)
  if (key.startsWith('rung.') || key.startsWith('reaction.')) return changeLadderHint(flow, key, edit)
  if (key.startsWith('capture.')) return changeCaptureLabel(flow, key, edit)
  return changeStepText(flow, key, edit)
}

/** Puts a changed text in its place, or leaves everything as it is. */
function keep<T>(whole: T, text: Localized, edit: TextEdit, put: (text: Localized) => T): T {
  const changed = edit(text)
  return changed === text ? whole : put(changed)
}

function changeWordingText(flow: Flow, key: string, edit: TextEdit): Flow {
  for (const spot of listSpots(flow)) {
    const wording = spot.wordings.find(({ id }) => key === `wording.${id}.text` || key === `wording.${id}.plain`)
    if (wording !== undefined)
      return changeForm(flow, spot.spot, wording, key.endsWith('.plain') ? 'plain' : 'text', edit)
  }
  return flow
}

function changeForm(flow: Flow, spot: SpeechSpot, wording: Wording, form: 'text' | 'plain', edit: TextEdit): Flow {
  return keep(flow, wording[form] ?? {}, edit, (text) =>
    changeWordings(flow, spot, (wordings) =>
      wordings.map((each) => (each === wording ? { ...each, [form]: text } : each)),
    ),
  )
}

type SpotWordings = { readonly spot: SpeechSpot; readonly wordings: readonly Wording[] }

function* listSpots({ steps, rungs, reactions }: Flow): Generator<SpotWordings> {
  for (const { id, wordings } of steps) yield { spot: { kind: 'step', id }, wordings }
  for (const id of RUNGS) yield { spot: { kind: 'rung', id }, wordings: rungs[id].wordings }
  yield { spot: { kind: 'threat' }, wordings: rungs.endCall.threatWordings }
  for (const id of REACTIONS) yield { spot: { kind: 'reaction', id }, wordings: reactions[id].wordings }
}

function changeLadderHint(flow: Flow, key: string, edit: TextEdit): Flow {
  const rung = RUNGS.find((each) => key === `rung.${each}.hint`)
  if (rung !== undefined) return changeHint(flow, { kind: 'rung', id: rung }, flow.rungs[rung], edit)
  const reaction = REACTIONS.find((each) => key === `reaction.${each}.hint`)
  return reaction === undefined
    ? flow
    : changeHint(flow, { kind: 'reaction', id: reaction }, flow.reactions[reaction], edit)
}

function changeHint(flow: Flow, spot: SpeechSpot, { hint = {} }: Speech, edit: TextEdit): Flow {
  return keep(flow, hint, edit, (changed) => changeSpeech(flow, spot, (speech) => withHint(speech, changed)))
}

/** A hint that says nothing in any language is none: its translations are not missing. */
function withHint<S extends Speech>(speech: S, hint: Localized): S {
  const saysSomething = Object.values(hint).some((text) => text.trim() !== '')
  if (saysSomething) return { ...speech, hint }
  const { hint: _, ...rest } = speech
  // A hint may be left out of every speech; the compiler cannot follow that through the spread.
  return rest as S
}

function changeCaptureLabel(flow: Flow, key: string, edit: TextEdit): Flow {
  const capture = flow.captures.find(({ name }) => key === `capture.${name}.label`)
  if (capture === undefined) return flow
  return keep(flow, capture.label, edit, (label) => ({
    ...flow,
    captures: flow.captures.map((each) => (each === capture ? { ...each, label } : each)),
  }))
}

function changeStepText(flow: Flow, key: string, edit: TextEdit): Flow {
  for (const step of flow.steps) {
    const changed = changeTextOf(step, key, edit)
    if (changed !== step) return { ...flow, steps: flow.steps.map((each) => (each === step ? changed : each)) }
  }
  return flow
}

function changeTextOf(step: Step, key: string, edit: TextEdit): Step {
  if (key === `step.${step.id}.title`) return keep(step, step.title, edit, (title) => ({ ...step, title }))
  if (key === `step.${step.id}.hint`) return keep(step, step.hint ?? {}, edit, (hint) => withHint(step, hint))
  const choice = step.choices.find(({ id }) => key === `choice.${step.id}.${id}.label`)
  if (choice === undefined) return step
  return keep(step, choice.label, edit, (label) => ({
    ...step,
    choices: step.choices.map((each) => (each === choice ? { ...each, label } : each)),
  }))
}
