import type { InsightsQuery } from '../../shared/ipc/insights/contract.ts'
import type { InsightsAnswer } from '../../shared/review/insights/insights.ts'
import { formatDateTime } from '../ui/format.ts'
import { PrintFrame } from '../ui/PrintFrame.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import { CauseChart } from './CauseChart.tsx'
import { CommitmentChart } from './CommitmentChart.tsx'
import { FunnelChart } from './FunnelChart.tsx'
import { HourChart } from './HourChart.tsx'
import { InsightsContext } from './InsightsContext.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { OutcomeChart } from './OutcomeChart.tsx'
import { StillCustomerChart } from './StillCustomerChart.tsx'
import classes from './SummarySheet.module.css'
import { useFlowName } from './useFlowNames.ts'
import { WordingChart } from './WordingChart.tsx'

type SummarySheetProps = { readonly answer: InsightsAnswer; readonly query: InsightsQuery }

/** The figures of a period on paper, with every chart; it says what was counted and what is left out. */
export function SummarySheet({ answer, query }: SummarySheetProps) {
  const { t, i18n } = useTexts()
  const numbers = useNumbers()
  const flowName = useFlowName()
  const { now, before, flows, minimumGroup: minimum } = answer
  const chosen = flows.filter(({ flowVersionId }) => query.flowVersionIds?.includes(flowVersionId) ?? false)
  return (
    <InsightsContext value={{ flows, openCalls: null }}>
      <PrintFrame>
        <h1>{t('insights.print.title')}</h1>
        <p className={classes.about}>
          {numbers.days(query.period)} ·{' '}
          {query.flowVersionIds === null ? t('insights.period.allFlows') : chosen.map(flowName).join(', ')}
        </p>
        <p className={classes.small}>{t('insights.hiddenNote', { minimum })}</p>
        <p className={classes.small}>{t('insights.privacy.text')}</p>
        <KeyFigures query={query} now={now} before={before} />
        <FunnelChart insights={now} />
        <OutcomeChart insights={now} />
        <CauseChart insights={now} />
        <StillCustomerChart insights={now} />
        <CommitmentChart insights={now} />
        <HourChart insights={now} />
        <WordingChart insights={now} />
        <p className={classes.small}>
          {t('insights.print.printed', { date: formatDateTime(Date.now(), i18n.language) })}
        </p>
      </PrintFrame>
    </InsightsContext>
  )
}
