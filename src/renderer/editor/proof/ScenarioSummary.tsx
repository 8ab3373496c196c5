import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useScenarioWords } from '../simulator/useScenarioWords.ts'
import { useWorkbench } from '../simulator/WorkbenchContext.ts'
import classes from './ProofView.module.css'
import type { Proved } from './proved.ts'

/** Whether the calls that are kept as examples still come out as they should. */
export function ScenarioSummary({ flow, report: { scenarios } }: Proved) {
  const { t } = useTexts()
  const { show } = useWorkbench()
  const sayProblem = useScenarioWords()
  const passed = scenarios.filter(({ result }) => result.ok).length
  return (
    <section aria-labelledby="proof-scenarios" className={classes.part}>
      <Heading id="proof-scenarios">{t('simulator.tab.scenarios')}</Heading>
      <p>
        {scenarios.length === 0
          ? t('simulator.scenario.none')
          : t('simulator.scenario.passed', { passed, count: scenarios.length })}{' '}
        {scenarios.length > 0 && (
          <Button kind="quiet" onPress={() => show('scenarios')}>
            {t('simulator.show')}
          </Button>
        )}
      </p>
      <ul className={classes.list}>
        {scenarios.map((run) =>
          run.result.ok ? null : (
            <li key={run.scenario.id} className={classes.breach}>
              <strong>{run.scenario.name}</strong>
              <p>{sayProblem(flow, run, run.result.problem)}</p>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
