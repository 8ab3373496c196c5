import { complaintReference } from '../../shared/complaint/complaint.ts'
import type { ComplaintCard } from '../../shared/ipc/complaints/answers.ts'
import type { Person } from '../../shared/person/person.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { STATUS_TONE } from './ComplaintList.tsx'
import classes from './Facts.module.css'
import { OwnerAndDue } from './OwnerAndDue.tsx'
import { useCardWords } from './useCardWords.ts'
import type { OnAdd } from './WriteForm.tsx'

type FactsProps = {
  readonly card: ComplaintCard
  readonly person: Person
  readonly mayOwn: boolean
  readonly onAdd: OnAdd
}

/** The complaint in short: where it stands, since when, whose it is, and what brings it to its end. */
export function Facts({ card, person, mayOwn, onAdd }: FactsProps) {
  const { t, i18n } = useTexts()
  const words = useCardWords()(card)
  const { callId, status } = card
  return (
    <aside className={classes.facts} aria-label={t('complaints.one.summary')}>
      <div className={classes.badges}>
        <Badge tone={STATUS_TONE[status]}>{words.status}</Badge>
        {words.isOverdue && <Badge tone="brick">{t('complaints.overdue')}</Badge>}
      </div>
      <dl className={classes.list}>
        <dt>{t('complaints.one.called')}</dt>
        <dd>{formatDateTime(card.openedAtMs, i18n.language)}</dd>
        <dt>{t('complaints.causes')}</dt>
        <dd>{words.causes}</dd>
        <dt>{t('complaints.one.reference')}</dt>
        <dd className={classes.reference}>{complaintReference(callId)}</dd>
        {(!mayOwn || status === 'closed') && (
          <>
            <dt>{t('complaints.head.owner')}</dt>
            <dd>{words.owner}</dd>
            <dt>{t('complaints.head.due')}</dt>
            <dd>{words.due}</dd>
          </>
        )}
      </dl>
      {mayOwn && status !== 'closed' && (
        <OwnerAndDue key={`${card.owner}:${card.dueAtMs}`} card={card} person={person} onAdd={onAdd} />
      )}
      {mayOwn && (
        <div className={classes.foot}>
          <Heading>{t('complaints.state')}</Heading>
          {status !== 'closed' && (
            <Button onPress={() => onAdd({ callId, kind: 'closed', value: '' })}>{t('complaints.move.close')}</Button>
          )}
          {(status === 'closed' || status === 'answered') && (
            <Button onPress={() => onAdd({ callId, kind: 'reopened', value: '' })}>
              {t('complaints.move.reopen')}
            </Button>
          )}
        </div>
      )}
    </aside>
  )
}
