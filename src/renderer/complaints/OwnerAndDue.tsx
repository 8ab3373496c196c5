import { type FormEvent, useId, useState } from 'react'
import { COMPLAINT_LIMITS } from '../../shared/complaint/complaint.ts'
import { parseDueDate, writeDueDate } from '../../shared/i18n/dueDate.ts'
import type { ComplaintCard } from '../../shared/ipc/complaints/answers.ts'
import type { Person } from '../../shared/person/person.ts'
import { Button } from '../ui/Button.tsx'
import { formatDue } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './OwnerAndDue.module.css'
import type { OnAdd } from './WriteForm.tsx'

type OwnerAndDueProps = { readonly card: ComplaintCard; readonly person: Person; readonly onAdd: OnAdd }

/** Who takes care, and by when. Enter keeps what was typed. */
export function OwnerAndDue({ card, person, onAdd }: OwnerAndDueProps) {
  return (
    <>
      <Owner card={card} person={person} onAdd={onAdd} />
      <Due card={card} onAdd={onAdd} />
    </>
  )
}

function Owner({ card: { callId, owner }, person, onAdd }: OwnerAndDueProps) {
  const { t } = useTexts()
  const id = useId()
  const [name, setName] = useState(owner ?? '')
  const keep = (value: string) => onAdd({ callId, kind: 'owner', value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void keep(name)
  }
  const isMine = owner === person.name
  return (
    <form className={classes.field} onSubmit={submit}>
      <label htmlFor={id}>{t('complaints.one.owner')}</label>
      <div className={classes.row}>
        <input
          id={id}
          value={name}
          maxLength={COMPLAINT_LIMITS.owner}
          placeholder={t('complaints.one.ownerPlaceholder')}
          onChange={(change) => setName(change.currentTarget.value)}
        />
        {name.trim() !== (owner ?? '') && <Button type="submit">{t('complaints.one.set')}</Button>}
      </div>
      {!isMine && person.name !== '' && (
        <Button kind="quiet" onPress={() => keep(person.name)}>
          {t('complaints.one.me')}
        </Button>
      )}
    </form>
  )
}

function Due({ card: { callId, dueAtMs }, onAdd }: Omit<OwnerAndDueProps, 'person'>) {
  const { t, i18n } = useTexts()
  const id = useId()
  const before = writeDueDate(dueAtMs)
  const [text, setText] = useState(before)
  const isChanged = text !== before
  const understoodMs = isChanged ? parseDueDate(text, Date.now()) : dueAtMs
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged && understoodMs !== null) void onAdd({ callId, kind: 'due', value: String(understoodMs) })
  }
  const isUnknown = isChanged && understoodMs === null
  return (
    <form className={classes.field} onSubmit={submit}>
      <label htmlFor={id}>{t('complaints.one.due')}</label>
      <div className={classes.row}>
        <input
          id={id}
          value={text}
          maxLength={60}
          placeholder={t('complaints.one.duePlaceholder')}
          aria-invalid={isUnknown}
          aria-describedby={`${id}-state`}
          onChange={(change) => setText(change.currentTarget.value)}
        />
        {isChanged && understoodMs !== null && <Button type="submit">{t('complaints.one.set')}</Button>}
      </div>
      <p id={`${id}-state`} role="status" className={classes.state} data-unknown={isUnknown}>
        {isUnknown && t('complaints.one.dueUnknown')}
        {understoodMs !== null && formatDue(understoodMs, i18n.language)}
      </p>
    </form>
  )
}
