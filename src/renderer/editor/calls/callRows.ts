import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { isSameText } from '../../../shared/flow/isSameText.ts'
import type {
  ChoiceFigures,
  FlowCallFigures,
  ReactionFigures,
  RungFigures,
  StepFigures,
} from '../../../shared/review/flowCalls/flowCallFigures.ts'
import type { SpeechName, WordingFigures } from '../../../shared/review/insights/insights.ts'
import { listWordings, plainText } from '../../../shared/review/insights/listWordings.ts'

/** A choice with the step it leaves. */
export type ChoiceRow = ChoiceFigures & Pick<StepFigures, 'stepId' | 'title' | 'said'>
/** A wording with what it belongs to. */
export type WordingRow = WordingFigures & { readonly speech: SpeechName }
/** A place in which callers hung up. */
export type LostRow = {
  readonly spot: SpeechSpot
  readonly said: number
  readonly lost: number
}

/** The figures as tables have them: of what is in the shown flow, in its order, and apart from them what is not. */
export type CallRows = {
  readonly steps: readonly StepFigures[]
  readonly choices: readonly ChoiceRow[]
  readonly rungs: readonly RungFigures[]
  readonly reactions: readonly ReactionFigures[]
  readonly wordings: readonly WordingRow[]
  readonly lost: readonly LostRow[]
  readonly gone: {
    readonly steps: readonly StepFigures[]
    readonly choices: readonly ChoiceRow[]
    readonly wordings: readonly WordingRow[]
  }
}

/** Sorts the figures by whether the shown flow has what they are of. */
export function listCallRows(flow: Flow, figures: FlowCallFigures): CallRows {
  const counted = new Map(figures.steps.map((step) => [step.stepId, step]))
  const shown = new Map(flow.steps.map((step) => [step.id, step]))
  const steps = flow.steps.map(({ id, title, choices }): StepFigures => {
    const found = counted.get(id) ?? { stepId: id, title, said: 0, lost: 0, choices: [] }
    const taken = new Map(found.choices.map((choice) => [choice.choiceId, choice.taken]))
    const rows = choices.map((choice) => {
      return {
        choiceId: choice.id,
        label: choice.label,
        taken: taken.has(choice.id) ? (taken.get(choice.id) ?? null) : 0,
      }
    })
    return { ...found, title, choices: rows }
  })
  const isInFlow = ({ stepId, choiceId }: ChoiceRow) =>
    shown.get(stepId)?.choices.some(({ id }) => id === choiceId) === true
  const wordings = figures.speeches.flatMap(({ speech, wordings: all }) => all.map((each) => ({ ...each, speech })))
  return {
    steps,
    choices: choicesOf(steps),
    rungs: figures.rungs,
    reactions: figures.reactions,
    wordings: wordings.filter((each) => isSaidSo(flow, each)),
    lost: listLost(steps, figures),
    gone: {
      steps: figures.steps.filter(({ stepId }) => !shown.has(stepId)),
      choices: choicesOf(figures.steps).filter((each) => shown.has(each.stepId) && !isInFlow(each)),
      wordings: wordings.filter((each) => !isSaidSo(flow, each)),
    },
  }
}

function choicesOf(steps: readonly StepFigures[]): readonly ChoiceRow[] {
  return steps.flatMap(({ stepId, title, said, choices }) => choices.map((each) => ({ ...each, stepId, title, said })))
}

/** Whether the flow has a wording with these very words: others under the same name were counted for other words. */
function isSaidSo(flow: Flow, { speech, wordingId, text }: WordingRow): boolean {
  return listWordings(flow.rungs, speech).some((wording) => {
    return wording.id === wordingId && isSameText(plainText(wording), text)
  })
}

/** Where in the flow a speech of the ladder is. */
export function spotOf(speech: SpeechName): SpeechSpot {
  return speech === 'endCall.threat' ? { kind: 'threat' } : { kind: 'rung', id: speech }
}

/** Where most callers hung up first. */
function listLost(steps: readonly StepFigures[], { rungs, reactions }: FlowCallFigures): readonly LostRow[] {
  return [
    ...steps.map((step) => ({ spot: { kind: 'step', id: step.stepId } as const, ...step })),
    ...rungs.map((rung) => ({ spot: spotOf(rung.speech), ...rung })),
    ...reactions.map((each) => ({ spot: { kind: 'reaction', id: each.reaction } as const, ...each })),
  ]
    .flatMap(({ spot, said, lost }) => (said === null || lost === null || lost === 0 ? [] : [{ spot, said, lost }]))
    .sort((a, b) => b.lost - a.lost)
}
