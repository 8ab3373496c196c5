import type { Choice, Flow, Step } from '../flow.ts'
import { isResume, isSidePath } from '../flowGraph.ts'
import type { DrawnMove, DrawnState } from './drawnState.ts'
import { nameStates } from './nameStates.ts'
import { textIn } from './textIn.ts'

const LEFT = 'left'
const OVER = 'over'

type Drawing = { readonly flow: Flow; readonly language: string; readonly names: ReadonlyMap<string, string> }

/** The factual path as states: the main path, which remembers where it was left, beside it the side paths. */
export function drawPath(flow: Flow, language: string): DrawnState {
  const drawing: Drawing = { flow, language, names: nameStates(flow) }
  const mainPath = drawSteps(
    drawing,
    flow.steps.filter((step) => !isSidePath(step)),
    { [LEFT]: { id: LEFT, type: 'history', history: 'deep' } },
  )
  const sidePaths = drawSteps(drawing, flow.steps.filter(isSidePath), {})
  return {
    initial: mainPath === null ? 'sidePaths' : 'mainPath',
    on: entryMoves(drawing),
    states: {
      ...(mainPath === null ? {} : { mainPath }),
      ...(sidePaths === null ? {} : { sidePaths }),
      [OVER]: { id: OVER, type: 'final' },
    },
  }
}

/** The steps as states, the first of a call first; null where there are none. */
function drawSteps(
  drawing: Drawing,
  steps: readonly Step[],
  more: Readonly<Record<string, DrawnState>>,
): DrawnState | null {
  const first = steps.find(({ id }) => id === drawing.flow.entries.start) ?? steps[0]
  if (first === undefined) return null
  const states = steps.map((step): [string, DrawnState] => [nameOf(drawing, step.id), drawStep(drawing, step)])
  return { initial: nameOf(drawing, first.id), states: { ...Object.fromEntries(states), ...more } }
}

function entryMoves(drawing: Drawing): Readonly<Record<string, DrawnMove>> {
  const { withheldAgain, askedForManager } = drawing.flow.entries
  const moves = { 'caller.withheld': withheldAgain, 'caller.askedForManager': askedForManager }
  return Object.fromEntries(
    Object.entries(moves).flatMap(([type, stepId]): [string, DrawnMove][] =>
      drawing.names.has(stepId) ? [[type, { target: `#${stateId(drawing, stepId)}` }]] : [],
    ),
  )
}

function drawStep(drawing: Drawing, step: Step): DrawnState {
  const { flow, language } = drawing
  const ending: [string, DrawnMove][] = step.ends === true ? [['agent.finished', { target: `#${OVER}` }]] : []
  return {
    id: stateId(drawing, step.id),
    description: textIn(flow, step.title, language),
    meta: {
      stepId: step.id,
      part: step.part,
      ...(step.outcome === undefined ? {} : { outcome: step.outcome }),
      lines: step.wordings.map(({ text }) => textIn(flow, text, language)),
    },
    on: Object.fromEntries([...step.choices.flatMap((choice) => drawChoice(drawing, choice)), ...ending]),
  }
}

/** A choice as an event; one that leads to no step is left out, because no machine could be made of it. */
function drawChoice(drawing: Drawing, choice: Choice): [string, DrawnMove][] {
  const stepId = 'step' in choice.goTo ? choice.goTo.step : ''
  if (!isResume(choice) && !drawing.names.has(stepId)) return []
  if (isResume(choice) && drawing.flow.steps.every(isSidePath)) return []
  const target = isResume(choice) ? `#${LEFT}` : `#${stateId(drawing, stepId)}`
  const guard = choice.when === undefined ? {} : { guard: { type: 'holds' as const, params: choice.when } }
  return [[`chose.${choice.id}`, { target, ...guard }]]
}

function nameOf({ names }: Drawing, stepId: string): string {
  return names.get(stepId) ?? stepId
}

function stateId(drawing: Drawing, stepId: string): string {
  return `step-${nameOf(drawing, stepId)}`
}
