import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { COMPLAINT_LIMITS } from '../../shared/complaint/complaint.ts'
import type { ComplaintCard, ComplaintDetail } from '../../shared/ipc/complaints/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './WriteForm.module.css'

/** Adds an entry; answers null where that was refused. */
export type OnAdd = (entry: Request<'complaints.add'>) => Promise<ComplaintDetail | null>

type WriteFormProps = {
  readonly card: ComplaintCard
  /** Whether an answer is to be written at once. */
  readonly startsHere: boolean
  /** What was typed before and not kept yet. */
  readonly draft: string
  readonly onDraft: (text: string) => void
  readonly onAdd: OnAdd
}

/** An answer to the customer, as it was given, or a note for the team. Ctrl+Enter keeps it. */
export function WriteForm({ card, startsHere, draft, onDraft, onAdd }: WriteFormProps) {
  const { t } = useTexts()
  const isClosed = card.status === 'closed'
  const [wanted, setWanted] = useState<'answer' | 'note'>('answer')
  const [text, setText] = useState(draft)
  const change = (typed: string) => {
    setText(typed)
    onDraft(typed)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  const fieldId = useId()
  const kind = isClosed ? 'note' : wanted
  useEffect(() => {
    if (startsHere) field.current?.focus()
  }, [startsHere])
  const keep = async (submit?: FormEvent) => {
    submit?.preventDefault()
    const detail = await onAdd({ callId: card.callId, kind, value: text })
    if (detail !== null) change('')
  }
  const options = (['answer', 'note'] as const).map((value) => ({ value, label: t(`complaints.one.${value}`) }))
  return (
    <form className={classes.form} onSubmit={keep}>
      {isClosed ? (
        <p>{t('complaints.one.closedHint')}</p>
      ) : (
        <Segmented label={t('complaints.one.write')} options={options} value={wanted} onChange={setWanted} />
      )}
      <label htmlFor={fieldId} className={classes.label}>
        {t(`complaints.one.${kind}Label`)}
      </label>
      <textarea
        ref={field}
        id={fieldId}
        rows={4}
        value={text}
        maxLength={COMPLAINT_LIMITS.text}
        placeholder={t(`complaints.one.${kind}Placeholder`)}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(press) => {
          if (press.key === 'Enter' && press.ctrlKey) void keep()
        }}
      />
      <div className={classes.foot}>
        <Button kind="primary" type="submit" disabled={text.trim() === ''}>
          {t(kind === 'answer' ? 'complaints.one.saveAnswer' : 'complaints.one.saveNote')}
        </Button>
      </div>
    </form>
  )
}
