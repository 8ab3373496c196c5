import type { CallListItem } from '../../../shared/ipc/answers.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { outcomeText } from '../../ui/textKeys.ts'
import { toneOf } from '../toneOf.ts'

/** How a call ended, and what it left on the desk. */
export function EndedAs({ item: { outcome, incident, complaint } }: { readonly item: CallListItem }) {
  const { t } = useTexts()
  return (
    <>
      {outcome === null ? (
        <Badge tone="plain">{t('review.open')}</Badge>
      ) : (
        <Badge tone={toneOf(outcome)}>{t(outcomeText(outcome))}</Badge>
      )}
      {incident && <Badge tone="brick">{t('review.incident')}</Badge>}
      {complaint && <Badge tone="plain">{t('callView.complaint')}</Badge>}
    </>
  )
}
