import type { IncidentItem } from '../../shared/ipc/incidents/answers.ts'
import { Badge } from '../ui/Badge.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useSpan } from '../ui/useSpan.ts'

/** How far an incident is; where backing is missing, for how long. */
export function StatusBadge({ item: { status, openedAtMs } }: { readonly item: IncidentItem }) {
  const { t } = useTexts()
  const span = useSpan()
  if (status === 'open') {
    return <Badge tone="brick">{t('incidents.missingSince', { span: span(Date.now() - openedAtMs) })}</Badge>
  }
  return <Badge tone={status === 'answered' ? 'teal' : 'plain'}>{t(`incidents.status.${status}`)}</Badge>
}
