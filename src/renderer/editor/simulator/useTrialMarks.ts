import { useMemo } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import { wayId } from '../plan/wayEdges.ts'
import type { PlanMark, PlanMarks } from '../planMarks.ts'
import { listVisits } from './listVisits.ts'
import { lineKeyNow } from './simulation.ts'
import { useRun, useSimulatedCall, useWorkbench } from './WorkbenchContext.ts'

/** What the simulator lays over the plan: where the one call stands, or how often the many came by. */
export function useTrialMarks(): PlanMarks {
  const { i18n } = useTexts()
  const { tab, crowd } = useWorkbench()
  const key = lineKeyNow(useSimulatedCall())
  const { result } = useRun(crowd)
  const counts = tab === 'crowd' && result !== null ? result.value.counts : null
  const current = tab === 'call' ? key : null
  // Without counts nothing here depends on the flow, and the plan is not drawn again for an edit.
  const flow = useEditorState(counts === null ? noFlow : flowOf)
  return useMemo(() => {
    if (counts === null || flow === null) return { current, steps: new Map(), choices: new Map(), rungs: new Map() }
    const visits = listVisits(flow, counts)
    const write = (count: number) => count.toLocaleString(i18n.language)
    const mark = (count: number): PlanMark => ({ text: write(count), tone: count === 0 ? 'amber' : 'teal' })
    return {
      current,
      steps: new Map(visits.steps.map(({ stepId, count }) => [stepId, mark(count)])),
      choices: new Map(
        visits.choices.map(({ stepId, choiceId, count }) => [wayId(stepId, choiceId), { text: write(count) }]),
      ),
      rungs: new Map(visits.rungs.map(({ rung, count }) => [rung, mark(count)])),
    }
  }, [current, counts, flow, i18n])
}

function noFlow() {
  return null
}
