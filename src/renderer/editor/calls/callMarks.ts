import type { Flow } from '../../../shared/flow/flow.ts'
import { RUNGS, type Rung } from '../../../shared/ladder/rung.ts'
import type { FlowCallFigures, StepFigures } from '../../../shared/review/flowCalls/flowCallFigures.ts'
import type { Cell } from '../../../shared/review/insights/smallGroups.ts'
import type { Tone } from '../../ui/Badge.tsx'
import { wayId } from '../plan/wayEdges.ts'
import type { PlanMark, PlanMarks } from '../planMarks.ts'

/** What is known of a line that a mark stands for. */
export type Marked = { readonly said: Cell; readonly calmed: Cell; readonly lost: Cell }

/** How marks are written: a count alone, and a line with what callers did, in short and to be read aloud. */
export type MarkWords = {
  readonly count: (cell: Cell) => string
  readonly line: (line: Marked) => string
  readonly aloud: (line: Marked) => string
}

const RUNG_TONES: Readonly<Record<Rung, Tone>> = {
  acknowledge: 'teal',
  restate: 'teal',
  requestRespect: 'teal',
  warn: 'amber',
  endCall: 'brick',
}

/** The figures of calls as they lie over the plan. Only what the shown flow has is marked. */
export function makeCallMarks(flow: Flow, figures: FlowCallFigures, words: MarkWords): PlanMarks {
  const byId = new Map(figures.steps.map((step) => [step.stepId, step]))
  return {
    current: null,
    steps: new Map(flow.steps.map(({ id }) => [id, markOfStep(byId.get(id), words)])),
    choices: new Map(
      flow.steps.flatMap((step) =>
        step.choices.map(({ id }) => [wayId(step.id, id), markOfWay(byId.get(step.id), id, words)] as const),
      ),
    ),
    rungs: new Map(RUNGS.map((rung) => [rung, markOfRung(rung, figures, words)])),
  }
}

function markOfStep(step: StepFigures | undefined, words: MarkWords): PlanMark {
  const line = { said: step === undefined ? 0 : step.said, lost: step?.lost ?? null, calmed: null }
  const isLosing = (line.lost ?? 0) > 0
  const tone = isLosing ? 'amber' : (line.said ?? 0) > 0 ? 'teal' : 'plain'
  return { text: words.line(line), words: words.aloud(line), tone }
}

/** The band behind the line is as wide as the share of the step's calls that went this way. */
function markOfWay(step: StepFigures | undefined, choiceId: string, words: MarkWords) {
  const choice = step?.choices.find((each) => each.choiceId === choiceId)
  const taken = choice === undefined ? 0 : choice.taken
  const said = step?.said ?? 0
  return { text: words.count(taken), weight: said > 0 ? Math.min(1, (taken ?? 0) / said) : 0 }
}

/** The goodbye after a threat belongs to the last rung and is counted apart: a call may have had both. */
function markOfRung(rung: Rung, { rungs }: FlowCallFigures, words: MarkWords): PlanMark {
  const lines = rungs.filter(({ speech }) => speech === rung || (rung === 'endCall' && speech === 'endCall.threat'))
  const marked: readonly Marked[] = lines.length === 0 ? [{ said: 0, calmed: null, lost: null }] : lines
  return {
    text: marked.map(words.line).join(' + '),
    words: marked.map(words.aloud).join(' + '),
    tone: RUNG_TONES[rung],
  }
}
