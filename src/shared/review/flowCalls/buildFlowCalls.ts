import { OUTCOMES, type Outcome } from '../../call/outcome.ts'
import { type Localized, REACTIONS } from '../../flow/flow.ts'
import type { MapFigure } from '../countOnMap.ts'
import { type Cell, hidePart, hideSmall } from '../insights/smallGroups.ts'
import { type RungsByVersion, speechFigures } from '../insights/speechFigures.ts'
import { type CountedRow, Tally } from '../insights/tally.ts'
import { SPEECHES } from '../spoken.ts'
import type { FlowCallFigures, LineFigures, StepFigures } from './flowCallFigures.ts'

/** How often something stands on a plan. */
export type MapRow = { readonly figure: MapFigure; readonly key: string; readonly count: number }

/** A step with what figures call it by. */
export type NamedStep = {
  readonly id: string
  readonly title: Localized
  readonly choices: readonly { readonly id: string; readonly label: Localized }[]
}

/** What the figures of a flow are made of. Its steps come with the newest version first, where several have the same. */
export type FlowCounts = {
  readonly rows: readonly CountedRow[]
  readonly onMap: readonly MapRow[]
  readonly steps: readonly NamedStep[]
  readonly rungs: RungsByVersion
  readonly minimumGroup: number
}

/** What became of a flow in its calls. What would show a group under the minimum is not in it at all. */
export function buildFlowCalls({ rows, onMap, steps, rungs, minimumGroup: minimum }: FlowCounts): FlowCallFigures {
  const tally = new Tally(rows)
  const calls = tally.sum('calls')
  if (calls < minimum) return { ...NOTHING, calls: calls === 0 ? 0 : null }
  const lines = new Lines(onMap, calls, minimum)
  const outcomes = hideSmall(
    OUTCOMES.map((outcome) => tally.sum('outcome', outcome)),
    minimum,
  )
  const ended = (outcome: Outcome) => outcomes[OUTCOMES.indexOf(outcome)] ?? null
  return {
    calls,
    steps: lines.steps(steps),
    rungs: SPEECHES.filter((speech) => lines.has(`rung:${speech}`)).map((speech) => {
      const { parts, ...line } = lines.line(`rung:${speech}`, [lines.count('calmed', `rung:${speech}`)])
      return { speech, ...line, calmed: parts[0] ?? null }
    }),
    reactions: REACTIONS.filter((reaction) => lines.has(`reaction:${reaction}`)).map((reaction) => {
      const { said, lost } = lines.line(`reaction:${reaction}`, [])
      return { reaction, said, lost }
    }),
    speeches: speechFigures(tally, rungs, minimum),
    endedByAgent: ended('endedByAgent'),
    endedForThreat: ended('endedForThreat'),
  }
}

const NOTHING: Omit<FlowCallFigures, 'calls'> = {
  steps: [],
  rungs: [],
  reactions: [],
  speeches: [],
  endedByAgent: null,
  endedForThreat: null,
}

/** The lines of a plan, each with what its calls did next. */
class Lines {
  readonly #counts: ReadonlyMap<string, number>
  readonly #lost: ReadonlyMap<string, Cell>
  readonly #calls: number
  readonly #minimum: number

  constructor(rows: readonly MapRow[], calls: number, minimum: number) {
    this.#counts = new Map(rows.map(({ figure, key, count }) => [`${figure} ${key}`, count]))
    this.#calls = calls
    this.#minimum = minimum
    // Together these are the calls in which the caller hung up, which the figures of the team show.
    const lost = rows.filter(({ figure }) => figure === 'lost')
    const cells = hideSmall(
      lost.map(({ count }) => count),
      minimum,
    )
    this.#lost = new Map(lost.map(({ key }, index) => [key, cells[index] ?? null]))
  }

  has(key: string): boolean {
    return this.count('said', key) > 0
  }

  count(figure: MapFigure, key: string): number {
    return this.#counts.get(`${figure} ${key}`) ?? 0
  }

  /** A line and parts of its calls. They, the lost ones and those that did something else are hidden as parts of a sum. */
  line(key: string, parts: readonly number[]): LineFigures & { readonly parts: readonly Cell[] } {
    const said = this.count('said', key)
    const shown = hidePart(said, this.#calls, this.#minimum)
    if (shown === null) return { said: null, lost: null, parts: parts.map(() => null) }
    const lost = this.count('lost', key)
    const others = Math.max(0, said - lost - parts.reduce((sum, part) => sum + part, 0))
    const alsoHidden: ReadonlySet<number> = this.#lost.get(key) === null ? new Set([0]) : new Set()
    const [lostCell = null, ...cells] = hideSmall([lost, ...parts, others], this.#minimum, alsoHidden)
    return { said: shown, lost: lostCell, parts: cells.slice(0, parts.length) }
  }

  steps(steps: readonly NamedStep[]): readonly StepFigures[] {
    const byId = new Map<string, NamedStep[]>()
    for (const step of steps) byId.set(step.id, [...(byId.get(step.id) ?? []), step])
    return [...byId.values()].flatMap((versions) => {
      const [newest] = versions
      return newest === undefined || !this.has(`step:${newest.id}`) ? [] : [this.#step(newest, versions)]
    })
  }

  #step({ id: stepId, title }: NamedStep, versions: readonly NamedStep[]): StepFigures {
    const labels = new Map<string, Localized>()
    for (const choice of versions.flatMap(({ choices }) => choices)) {
      if (!labels.has(choice.id)) labels.set(choice.id, choice.label)
    }
    const choices = [...labels].map(([choiceId, label]) => ({ choiceId, label }))
    const taken = choices.map(({ choiceId }) => this.count('taken', `${stepId}/${choiceId}`))
    const { said, lost, parts } = this.line(`step:${stepId}`, taken)
    return {
      stepId,
      title,
      said,
      lost,
      choices: choices.map((choice, index) => ({ ...choice, taken: parts[index] ?? null })),
    }
  }
}
