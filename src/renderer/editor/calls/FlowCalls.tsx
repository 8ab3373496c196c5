import { useMemo } from 'react'
import type { FlowCallsAnswer } from '../../../shared/review/flowCalls/flowCallFigures.ts'
import { Popover } from '../../ui/Popover.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import { Plan } from '../plan/Plan.tsx'
import { PlanMarksContext } from '../planMarks.ts'
import { CallsBar } from './CallsBar.tsx'
import { CallTables } from './CallTables.tsx'
import { makeCallMarks } from './callMarks.ts'
import classes from './FlowCalls.module.css'
import { useFlowCallFigures } from './FlowCallsContext.tsx'
import { useCallWords } from './useCallWords.ts'
import { useMarkWords } from './useMarkWords.ts'

/** The flow with what became of it in real calls: on its plan, or as tables. */
export function FlowCalls() {
  const { t } = useTexts()
  const { view, change, answer, isError, isTooShort } = useFlowCallFigures()
  const hasCalls = answer !== undefined && answer.versions.length > 0
  return (
    <div className={classes.calls}>
      <header className={classes.head}>
        {answer?.versions.length !== 0 && (
          <CallsBar view={view} versions={answer?.versions ?? []} isTooShort={isTooShort} onChange={change} />
        )}
        {isError && <p role="alert">{t('flowCalls.failed')}</p>}
        {answer === undefined && !isError && !isTooShort && <p role="status">{t('flowCalls.reading')}</p>}
        {hasCalls && <Summary answer={answer} />}
      </header>
      {answer !== undefined && <Figures answer={answer} look={view.look} />}
    </div>
  )
}

function Summary({ answer: { figures, isCatchingUp, minimumGroup: minimum } }: { readonly answer: FlowCallsAnswer }) {
  const { t } = useTexts()
  const words = useCallWords()
  const { calls, endedByAgent, endedForThreat } = figures
  const ended = [
    { key: 'endedByAgent', count: endedByAgent },
    { key: 'endedForThreat', count: endedForThreat },
  ] as const
  if (calls === null || calls === 0) return null
  return (
    <>
      <div className={classes.summary}>
        <p className={classes.counts} role="status">
          <strong>{words.calls(calls)}</strong>
          {ended.map(({ key, count }) =>
            count === null || count === 0 ? null : (
              <span key={key}>{t(`flowCalls.${key}`, { amount: words.count(count) })}</span>
            ),
          )}
        </p>
        <Popover title={t('flowCalls.whatCounts')} buttonClass={classes.about} button={t('flowCalls.whatCounts')}>
          <p>{t('flowCalls.legend')}</p>
          <p>{t('flowCalls.note', { minimum })}</p>
        </Popover>
      </div>
      {isCatchingUp && <p className={classes.note}>{t('flowCalls.catchingUp')}</p>}
    </>
  )
}

type FiguresProps = { readonly answer: FlowCallsAnswer; readonly look: 'plan' | 'table' }

/** In words where there is nothing to show. */
function Figures({ answer: { figures, versions, minimumGroup: minimum }, look }: FiguresProps) {
  const { t } = useTexts()
  if (versions.length === 0) return <Nothing title={t('flowCalls.never.title')} text={t('flowCalls.never.text')} />
  if (figures.calls === 0) return <Nothing title={t('flowCalls.none.title')} text={t('flowCalls.none.text')} />
  if (figures.calls === null) {
    return <Nothing title={t('flowCalls.few.title', { minimum })} text={t('flowCalls.few.text')} />
  }
  return look === 'plan' ? <CallPlan figures={figures} /> : <CallTables figures={figures} />
}

function CallPlan({ figures }: Pick<FlowCallsAnswer, 'figures'>) {
  const words = useMarkWords()
  const flow = useEditorState(flowOf)
  const marks = useMemo(() => makeCallMarks(flow, figures, words), [flow, figures, words])
  return (
    <PlanMarksContext value={marks}>
      <div className={classes.plan}>
        <Plan />
      </div>
    </PlanMarksContext>
  )
}

function Nothing({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={classes.nothing}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}
