import { useMemo } from 'react'
import { usePolicy } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import { startLongTask } from '../worker/startLongTask.ts'
import { ScenarioItem } from './ScenarioItem.tsx'
import classes from './ScenarioList.module.css'
import { useRun, useWorkbench } from './WorkbenchContext.ts'

/** The calls that are kept as examples, and whether the flow still allows them. */
export function ScenarioDesk() {
  const { t } = useTexts()
  const { data, isError } = usePolicy()
  const { editor } = useEditorSession()
  const { scenarios: run } = useWorkbench()
  const { isRunning, hasFailed, result } = useRun(run)
  const flow = useEditorState(flowOf)
  const kept = flow.scenarios ?? []
  const results = useMemo(() => new Map(result?.value.map((each) => [each.scenario.id, each])), [result])
  const passed = result?.value.filter((each) => each.result.ok).length ?? 0
  const play = () => {
    const { flow: now } = editor.state
    if (data === undefined) return
    run.start(now, (onProgress) => startLongTask({ kind: 'runScenarios', flow: now, policy: data.policy }, onProgress))
  }
  return (
    <div className={classes.desk}>
      <p className={classes.text}>{t(kept.length === 0 ? 'simulator.scenario.none' : 'simulator.scenario.text')}</p>
      {isError && <p role="alert">{t('simulator.noRules')}</p>}
      {kept.length > 0 && (
        <div className={classes.all}>
          <Button kind="primary" disabled={isRunning || data === undefined} onPress={play}>
            {t('simulator.scenario.playAll')}
          </Button>
          <p role="status">
            {result !== null && t('simulator.scenario.passed', { passed, count: result.value.length })}
            {result !== null && result.flow !== flow && ` ${t('simulator.stale')}`}
            {hasFailed && t('simulator.failed')}
          </p>
        </div>
      )}
      <ul className={classes.list}>
        {kept.map((scenario) => (
          <ScenarioItem
            key={scenario.id}
            scenario={scenario}
            run={results.get(scenario.id) ?? null}
            isStale={result?.flow !== flow}
            policy={data?.policy ?? null}
          />
        ))}
      </ul>
    </div>
  )
}
