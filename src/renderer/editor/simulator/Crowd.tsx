import { useState } from 'react'
import type { Policy } from '../../../shared/policy/policy.ts'
import { usePolicy } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { JobProgressBar } from '../../ui/JobProgressBar.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import { startLongTask } from '../worker/startLongTask.ts'
import classes from './Crowd.module.css'
import { listVisits } from './listVisits.ts'
import { VisitTables } from './VisitTables.tsx'
import { useRun, useWorkbench } from './WorkbenchContext.ts'

const CALLS = 1000
const HIGHEST_SEED = 999_999

/** Many calls between simulated callers and sensible agents: where they went, and where none of them came by. */
export function Crowd() {
  const { t, i18n } = useTexts()
  const inDigits = (count: number) => count.toLocaleString(i18n.language)
  const { data, isError } = usePolicy()
  const { crowd } = useWorkbench()
  const { isRunning, done, hasFailed } = useRun(crowd)
  return (
    <div className={classes.crowd}>
      <p className={classes.text}>{t('simulator.crowd.text')}</p>
      {isError && <p role="alert">{t('simulator.noRules')}</p>}
      {data !== undefined && <Start policy={data.policy} />}
      {isRunning && (
        <JobProgressBar
          label={t('simulator.crowd.progress', { done: inDigits(done), total: inDigits(CALLS) })}
          done={done}
          total={CALLS}
          cancelText={t('simulator.cancel')}
          onCancel={() => crowd.cancel()}
        />
      )}
      {hasFailed && <p role="alert">{t('simulator.failed')}</p>}
      <Result />
    </div>
  )
}

function Start({ policy }: { readonly policy: Policy }) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const { crowd } = useWorkbench()
  const { isRunning, result } = useRun(crowd)
  const [seed, setSeed] = useState(() => result?.value.seed ?? 1)
  const start = () => {
    const { flow } = editor.state
    crowd.start(flow, (onProgress) => {
      const { answer, cancel } = startLongTask({ kind: 'simulate', flow, policy, calls: CALLS, seed }, onProgress)
      return { answer: answer.then((counts) => ({ seed, counts })), cancel }
    })
  }
  return (
    <div className={classes.start}>
      <label className={classes.seed}>
        {t('simulator.crowd.seed')}
        <input
          type="number"
          min={1}
          max={HIGHEST_SEED}
          value={seed}
          onChange={({ currentTarget }) => setSeed(asSeed(currentTarget.valueAsNumber))}
        />
      </label>
      <Button kind="quiet" onPress={() => setSeed(asSeed(Math.ceil(Math.random() * HIGHEST_SEED)))}>
        {t('simulator.crowd.otherSeed')}
      </Button>
      <Button kind="primary" disabled={isRunning} onPress={start}>
        {t('simulator.crowd.start', { calls: CALLS.toLocaleString(i18n.language) })}
      </Button>
    </div>
  )
}

function asSeed(value: number): number {
  return Number.isInteger(value) ? Math.min(HIGHEST_SEED, Math.max(1, value)) : 1
}

function Result() {
  const { t, i18n } = useTexts()
  const { crowd } = useWorkbench()
  const { result } = useRun(crowd)
  const now = useEditorState(flowOf)
  if (result === null) return null
  const { flow, value } = result
  const isStale = flow !== now
  const visits = listVisits(flow, value.counts)
  return (
    <div className={classes.result} data-stale={isStale}>
      <p role="status">
        {t('simulator.crowd.done', { calls: value.counts.calls.toLocaleString(i18n.language), seed: value.seed })}{' '}
        {t('simulator.crowd.never', { count: visits.steps.filter(({ count }) => count === 0).length })}
        {isStale && ` ${t('simulator.stale')}`}
      </p>
      <VisitTables flow={flow} visits={visits} />
    </div>
  )
}
