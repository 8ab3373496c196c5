import { useCallback } from 'react'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { Scenario } from '../../../shared/flow/scenario.ts'
import type { ScenarioProblem, ScenarioRun } from '../../../shared/simulate/runScenario.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useLineName } from './useLineName.ts'
import { useMoveName } from './useMoveName.ts'

/** Says in words where an example first comes out otherwise than it was recorded. */
export function useScenarioWords(): (flow: Flow, run: ScenarioRun, problem: ScenarioProblem) => string {
  const { t } = useTexts()
  const nameMove = useMoveName()
  const nameLine = useLineName()
  return useCallback(
    (flow, { scenario }, problem) => {
      const event = scenario.moves[problem.at]?.event
      const move =
        event === undefined || event.type === 'call.started'
          ? ''
          : nameMove(flow, event, stepBefore(flow, scenario, problem.at))
      const before = problem.at === 0 ? `step:${flow.entries.start}` : (scenario.moves[problem.at - 1]?.shows ?? null)
      const place = t('simulator.scenario.place', { number: problem.at + 1, line: nameLine(flow, before), move })
      switch (problem.code) {
        case 'differs': {
          const expected = nameLine(flow, problem.expected)
          return `${place} ${t('simulator.scenario.differs', { expected, shown: nameLine(flow, problem.shown) })}`
        }
        case 'refused':
          return `${place} ${t(`problems.${problem.problem}`)}`
        case 'leadsNowhere':
          return `${place} ${t('simulator.scenario.leadsNowhere')}`
      }
    },
    [t, nameMove, nameLine],
  )
}

/** The step that a scenario was at before one of its moves, as it was recorded. */
function stepBefore({ entries }: Flow, { moves }: Scenario, at: number): string {
  const shown = moves.slice(0, at).findLast(({ shows }) => shows?.startsWith('step:'))?.shows
  return shown?.slice('step:'.length) ?? entries.start
}
