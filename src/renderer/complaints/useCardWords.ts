import { isOverdue } from '../../shared/complaint/complaint.ts'
import type { ComplaintCard } from '../../shared/ipc/complaints/answers.ts'
import { formatDue } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { causeText } from '../ui/textKeys.ts'
import { formatAge } from './formatAge.ts'

/** A card in words. */
export function useCardWords() {
  const { t, i18n } = useTexts()
  const nameCause = (cause: string) => {
    const key = causeText(cause)
    return key === null ? cause : t(key)
  }
  return (card: ComplaintCard) => ({
    name: [card.callerName, card.reference].filter(Boolean).join(' · ') || t('complaints.unknownCaller'),
    causes: card.causes.length === 0 ? t('complaints.noCauses') : card.causes.map(nameCause).join(', '),
    age: formatAge(card.openedAtMs, Date.now(), i18n.language),
    dueAt: card.dueAtMs === null ? '' : formatDue(card.dueAtMs, i18n.language),
    due: card.dueAtMs === null ? '' : t('complaints.dueBy', { when: formatDue(card.dueAtMs, i18n.language) }),
    isOverdue: isOverdue(card, Date.now()),
    owner: card.owner ?? t('complaints.nobody'),
    status: t(`complaints.status.${card.status}`),
  })
}
