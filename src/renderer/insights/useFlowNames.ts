import { inLanguage } from '../../shared/call/line.ts'
import type { FlowChoice } from '../../shared/review/insights/insights.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useInsightsParts } from './InsightsContext.ts'

/** The name of a flow version on screen. */
export function useFlowName(): (flow: FlowChoice) => string {
  const { t, i18n } = useTexts()
  return ({ name, number }) => t('insights.period.version', { name: inLanguage(name, i18n.language), number })
}

/** The name of a flow version by its id; the id itself where nobody knows it. */
export function useFlowNames(): (flowVersionId: string) => string {
  const { flows } = useInsightsParts()
  const nameOf = useFlowName()
  return (flowVersionId) => {
    const flow = flows.find((each) => each.flowVersionId === flowVersionId)
    return flow === undefined ? flowVersionId : nameOf(flow)
  }
}
