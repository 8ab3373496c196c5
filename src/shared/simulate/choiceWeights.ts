import type { CallState } from '../call/callState.ts'
import type { Script } from '../call/script.ts'
import type { Choice, StepPart } from '../flow/flow.ts'
import type { Random } from './random.ts'

/** What a simulated agent means to do about the matter. */
export type Aim = 'help' | 'refuse' | 'passOn'

/** How likely she goes on to a part of the factual path; towards its aim more, back seldom. */
const WEIGHT_OF_PART: Readonly<Record<StepPart, number>> = {
  open: 0.2,
  listen: 1.2,
  understand: 2,
  clarify: 0.5,
  summarise: 3,
  options: 3,
  refuse: 0.15,
  passOn: 0.08,
  agree: 3,
  close: 4,
  unwilling: 0.1,
  manager: 1,
}
const TOWARDS_AIM = 30
const BACK_TO_MATTER = 1

/** The choice that a sensible agent makes; null where the step offers none. A step said often before is avoided. */
export function drawChoice(
  script: Script,
  state: CallState,
  { choices, aim }: { readonly choices: readonly Choice[]; readonly aim: Aim },
  random: Random,
): Choice | null {
  const weights = choices.map(({ goTo }) => weightOf(script, state, goTo, aim))
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, choice] of choices.entries()) {
    left -= weights[index] ?? 0
    if (left < 0) return choice
  }
  return choices.at(-1) ?? null
}

function weightOf({ stepsById }: Script, { showings }: CallState, goTo: Choice['goTo'], aim: Aim): number {
  if (!('step' in goTo)) return BACK_TO_MATTER
  const part = stepsById.get(goTo.step)?.part ?? 'clarify'
  const shown = showings[`step:${goTo.step}`] ?? 0
  const wanted = part === aim ? TOWARDS_AIM : 1
  return (WEIGHT_OF_PART[part] * wanted) / (1 + 6 * shown) ** 2
}
