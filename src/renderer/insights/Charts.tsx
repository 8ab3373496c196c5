import type { InsightsQuery } from '../../shared/ipc/insights/contract.ts'
import type { InsightsAnswer } from '../../shared/review/insights/insights.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { CauseChart } from './CauseChart.tsx'
import classes from './Charts.module.css'
import { CommitmentChart } from './CommitmentChart.tsx'
import { FunnelChart } from './FunnelChart.tsx'
import { HourChart } from './HourChart.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { OutcomeChart } from './OutcomeChart.tsx'
import { SaveSummary } from './SaveSummary.tsx'
import { StillCustomerChart } from './StillCustomerChart.tsx'
import { WordingChart } from './WordingChart.tsx'

type ChartsProps = { readonly answer: InsightsAnswer; readonly query: InsightsQuery }

/** All charts of a period; in words where there is nothing to draw. */
export function Charts({ answer, query }: ChartsProps) {
  const { t } = useTexts()
  const { now, before, hasCalls, minimumGroup: minimum } = answer
  if (!hasCalls) return <Nothing title={t('insights.empty.title')} text={t('insights.empty.text', { minimum })} />
  if (now.calls === null || now.calls === 0) {
    return <Nothing title={t('insights.few.title')} text={t('insights.few.text', { minimum })} />
  }
  return (
    <>
      <div className={classes.top}>
        <p className={classes.note}>{t('insights.hiddenNote', { minimum })}</p>
        <SaveSummary answer={answer} query={query} />
      </div>
      <div className={classes.grid}>
        <div className={classes.stack}>
          <FunnelChart insights={now} />
          <CauseChart insights={now} />
          <OutcomeChart insights={now} />
        </div>
        <div className={classes.stack}>
          <StillCustomerChart insights={now} />
          <CommitmentChart insights={now} />
          <HourChart insights={now} />
        </div>
        <KeyFigures query={query} now={now} before={before} />
        <WordingChart insights={now} />
      </div>
    </>
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
