import { useId, useState } from 'react'
import { parseDueDate } from '../../shared/i18n/dueDate.ts'
import { Button } from '../ui/Button.tsx'
import { formatDue } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './FollowUpRow.module.css'

type MoveFormProps = { readonly onApply: (value: string) => void; readonly onCancel: () => void }

/** A new date in the words that people use, "tomorrow 10am", with what was understood below. */
export function MoveForm({ onApply, onCancel }: MoveFormProps) {
  const { t, i18n } = useTexts()
  const hintId = useId()
  const [phrase, setPhrase] = useState('')
  const atMs = phrase.trim() === '' ? null : parseDueDate(phrase, Date.now())
  const isUnknown = phrase.trim() !== '' && atMs === null
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (atMs !== null) onApply(String(atMs))
      }}
    >
      <label>
        {t('today.moveTo')}
        <input
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for, to be filled in
          autoFocus
          value={phrase}
          maxLength={60}
          placeholder={t('today.moveExample')}
          aria-invalid={isUnknown}
          aria-describedby={hintId}
          onChange={({ currentTarget: { value } }) => setPhrase(value)}
          onKeyDown={({ key }) => key === 'Escape' && onCancel()}
        />
      </label>
      <Button type="submit" kind="primary" disabled={atMs === null}>
        {t('today.apply')}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {t('today.cancel')}
      </Button>
      <span id={hintId} role="status" className={classes.hint} data-unknown={isUnknown}>
        {isUnknown && t('today.moveUnknown')}
        {atMs !== null && formatDue(atMs, i18n.language)}
      </span>
    </form>
  )
}
