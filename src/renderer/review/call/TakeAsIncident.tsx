import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { useOpenIncident } from '../../api/incidentQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'

/** Takes a closed call into the register of incidents that was none by itself. */
export function TakeAsIncident({ file: { item, mayReview } }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const { mutate, data, isPending } = useOpenIncident()
  if (!mayReview || item.incident || item.endedAtMs === null) return null
  const isThere = data !== undefined && (data.ok || data.problem === 'alreadyIncident')
  return (
    <div>
      {!isThere && (
        <Button kind="quiet" disabled={isPending} onPress={() => mutate(item.callId)}>
          {t('incidents.take')}
        </Button>
      )}
      <p role="status">
        {data?.ok === true && t('incidents.taken')}
        {data?.ok === false && t(isThere ? 'problems.alreadyIncident' : 'incidents.refused')}
      </p>
    </div>
  )
}
