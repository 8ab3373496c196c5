import type { InsightsQuery } from '../../shared/ipc/insights/contract.ts'
import type { InsightsAnswer } from '../../shared/review/insights/insights.ts'
import { useApi } from '../api/api.ts'
import { SavePdf } from '../ui/SavePdf.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import { SummarySheet } from './SummarySheet.tsx'

type SaveSummaryProps = { readonly answer: InsightsAnswer; readonly query: InsightsQuery }

/** Saves the figures of the period as a PDF. */
export function SaveSummary({ answer, query }: SaveSummaryProps) {
  const { t } = useTexts()
  const api = useApi()
  const numbers = useNumbers()
  return (
    <SavePdf
      fileName={t('insights.print.fileName', { days: numbers.days(query.period) })}
      save={(fileName) => api['insights.print']({ fileName })}
      renderSheet={() => <SummarySheet answer={answer} query={query} />}
    />
  )
}
