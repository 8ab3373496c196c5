import { inLanguage } from '../../../shared/call/line.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useSpotName } from '../useSpotName.ts'
import type { Visits } from './listVisits.ts'
import { VisitTable } from './VisitTable.tsx'

/** Where simulated calls went, as tables: what the badges on the plan show, for everybody. */
export function VisitTables({ flow, visits }: { readonly flow: Flow; readonly visits: Visits }) {
  const { t, i18n } = useTexts()
  const nameSpot = useSpotName()
  const nameStep = (id: string) => nameSpot(flow, { kind: 'step', id })
  const labels = new Map(
    flow.steps.flatMap(({ id, choices }) =>
      choices.map((choice) => [`${id}/${choice.id}`, inLanguage(choice.label, i18n.language)] as const),
    ),
  )
  return (
    <>
      <VisitTable
        title={t('simulator.crowd.rungs')}
        rows={visits.rungs.map(({ rung, count }) => ({
          id: rung,
          name: nameSpot(flow, { kind: 'rung', id: rung }),
          count,
        }))}
      />
      <VisitTable
        title={t('simulator.crowd.steps')}
        rows={visits.steps.map(({ stepId, count }) => ({ id: stepId, name: nameStep(stepId), count }))}
      />
      <VisitTable
        title={t('simulator.crowd.choices')}
        rows={visits.choices.map(({ stepId, choiceId, count }) => ({
          id: `${stepId}/${choiceId}`,
          name: `${nameStep(stepId)}: ${labels.get(`${stepId}/${choiceId}`) ?? choiceId}`,
          count,
        }))}
      />
      <VisitTable
        title={t('simulator.crowd.reactions')}
        rows={visits.reactions.map(({ reaction, count }) => ({
          id: reaction,
          name: t(`reaction.${reaction}`),
          count,
        }))}
      />
    </>
  )
}
