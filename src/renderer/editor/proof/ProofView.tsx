import type { Policy } from '../../../shared/policy/policy.ts'
import { usePolicy } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { JobProgressBar } from '../../ui/JobProgressBar.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import { useRun, useWorkbench } from '../simulator/WorkbenchContext.ts'
import { startLongTask } from '../worker/startLongTask.ts'
import { InvariantList } from './InvariantList.tsx'
import { PathList } from './PathList.tsx'
import classes from './ProofView.module.css'
import { ScenarioSummary } from './ScenarioSummary.tsx'
import { UnreachedList } from './UnreachedList.tsx'

/** What can be proved about the flow in the making under the team's rules, with an example for whatever is not so. */
export function ProofView() {
  const { t } = useTexts()
  const { data, isError } = usePolicy()
  return (
    <div className={classes.proof}>
      <p className={classes.text}>{t('proof.text')}</p>
      {isError && <p role="alert">{t('simulator.noRules')}</p>}
      {data !== undefined && <Proof policy={data.policy} />}
    </div>
  )
}

function Proof({ policy }: { readonly policy: Policy }) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const { proof } = useWorkbench()
  const { isRunning, done, hasFailed, result } = useRun(proof)
  const start = () => {
    const { flow } = editor.state
    proof.start(flow, (onProgress) => startLongTask({ kind: 'prove', flow, policy }, onProgress))
  }
  return (
    <>
      <div className={classes.start}>
        <Button kind="primary" disabled={isRunning} onPress={start}>
          {t(result === null ? 'proof.start' : 'proof.again')}
        </Button>
        <State />
      </div>
      {isRunning && (
        <JobProgressBar
          label={t('proof.progress', { count: done, states: done.toLocaleString(i18n.language) })}
          done={done}
          total={null}
          cancelText={t('simulator.cancel')}
          onCancel={() => proof.cancel()}
        />
      )}
      {hasFailed && <p role="alert">{t('simulator.failed')}</p>}
      <Result policy={policy} />
    </>
  )
}

/** For which state of the draft the result is. */
function State() {
  const { t, i18n } = useTexts()
  const { proof } = useWorkbench()
  const { result, isRunning } = useRun(proof)
  const now = useEditorState(flowOf)
  return (
    <p role="status" className={classes.state}>
      {!isRunning &&
        result !== null &&
        t(result.flow === now ? 'proof.isCurrent' : 'proof.isStale', {
          states: result.value.states.toLocaleString(i18n.language),
        })}
    </p>
  )
}

function Result({ policy }: { readonly policy: Policy }) {
  const { proof } = useWorkbench()
  const { result } = useRun(proof)
  const now = useEditorState(flowOf)
  if (result === null) return null
  const { flow, value } = result
  const proved = { flow, policy, report: value }
  return (
    <div className={classes.result} data-stale={flow !== now}>
      <InvariantList {...proved} />
      <UnreachedList {...proved} />
      <ScenarioSummary {...proved} />
      <PathList {...proved} />
    </div>
  )
}
