import type { Choice, Flow, Step, StepPart } from '../../src/shared/flow/flow.ts'
import { makeRandom, type Random } from '../../src/shared/simulate/random.ts'
import { minimalFlow } from './minimalFlow.ts'

/** How a large flow is made: so many steps, always the same for a seed; with a place for each step where `placed`. */
export type LargeFlowPlan = { readonly steps: number; readonly seed: number; readonly placed: boolean }

/** The parts in the order in which a call goes through them. */
const PARTS = ['open', 'listen', 'understand', 'clarify', 'summarise', 'options', 'agree', 'close'] as const
const ROW = 8
const GRID = { x: 272, y: 176 } as const
const LINE = 'Ich schaue nach, was bei Ihnen angekommen ist, und sage Ihnen gleich, was ich tun kann.'
const LINE_IN_ENGLISH = 'Let me look up what has arrived, and then I will tell you what I can do about it.'

/**
 * A flow as large teams write them: rows of questions, each leading to one to four of the next row, some skipping a row,
 * some back, one in twelve under a condition; at the end the call can end. Every step can be reached.
 */
export function makeLargeFlow({ steps: count, seed, placed }: LargeFlowPlan): Flow {
  const random = makeRandom(seed)
  const steps = Array.from({ length: count }, (_, index) => makeStep(index, { count, random, placed }))
  const side: Step = { ...makeStep(count - 1, { count, random, placed }), part: 'unwilling', choices: [BACK] }
  return {
    ...minimalFlow(),
    id: 'large',
    name: { de: 'Groß', en: 'Large' },
    languages: ['de', 'en'],
    entries: { start: idOf(0), withheldAgain: idOf(count - 1), askedForManager: idOf(count - 1) },
    steps: [...steps.slice(0, -1), side],
  }
}

type Making = { readonly count: number; readonly random: Random; readonly placed: boolean }

const BACK: Choice = { id: 'back', label: { de: 'Zurück zur Sache', en: 'Back to the facts' }, goTo: { resume: true } }

function makeStep(index: number, { count, random, placed }: Making): Step {
  const id = idOf(index)
  const [row, column] = [Math.floor(index / ROW), index % ROW]
  const choices = targetsOf(index, count, random).map((target) => makeChoice(target, random))
  return {
    id,
    part: partOf(index / count),
    title: { de: `Frage ${index + 1}`, en: `Question ${index + 1}` },
    wordings: [1, 2, 3].map((number) => ({
      id: `${id}-${number}`,
      text: { de: `${LINE} (${index + 1}.${number})`, en: `${LINE_IN_ENGLISH} (${index + 1}.${number})` },
    })),
    choices,
    ...(choices.length === 0 ? { ends: true, outcome: 'resolved' } : {}),
    ...(placed ? { position: { x: column * GRID.x, y: row * GRID.y } } : {}),
  }
}

/** The step straight below comes first, so that none is left out. */
function targetsOf(index: number, count: number, random: Random): readonly number[] {
  const below = index + ROW
  const wanted = new Set([below])
  if (index === 0) for (let first = 1; first < ROW; first += 1) wanted.add(first)
  if (random.chance(0.6)) wanted.add(below + random.whole(-2, 2))
  if (random.chance(0.2)) wanted.add(below + ROW + random.whole(-2, 2))
  if (random.chance(0.1)) wanted.add(index - ROW * random.whole(1, 3))
  return [...wanted].filter((target) => target > 0 && target !== index && target < count - 1)
}

function makeChoice(target: number, random: Random): Choice {
  const choice: Choice = {
    id: idOf(target),
    label: { de: `weiter mit Frage ${target + 1}`, en: `on to question ${target + 1}` },
    goTo: { step: idOf(target) },
  }
  if (!random.chance(1 / 12)) return choice
  return { ...choice, when: { match: 'all', clauses: [{ on: 'warning', is: 'notGiven' }] } }
}

function partOf(share: number): StepPart {
  return PARTS[Math.min(PARTS.length - 1, Math.floor(share * PARTS.length))] ?? 'clarify'
}

function idOf(index: number): string {
  return `question${index + 1}`
}
