import { useId, useState } from 'react'
import type { FollowUp } from '../../shared/ipc/followUps/answers.ts'
import { ASSIGNEE_LIMIT } from '../../shared/review/followUp.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './FollowUpRow.module.css'

type AssignFormProps = {
  readonly followUp: FollowUp
  readonly onApply: (name: string) => void
  readonly onCancel: () => void
}

/** Who takes a commitment over: a name that is known here, or any other. */
export function AssignForm({ followUp: { proposed, afterAbuse }, onApply, onCancel }: AssignFormProps) {
  const { t } = useTexts()
  const [listId, hintId] = [useId(), useId()]
  const [name, setName] = useState('')
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onApply(name.trim())
      }}
    >
      <label>
        {t('today.assignTo')}
        <input
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for, to be filled in
          autoFocus
          list={listId}
          value={name}
          maxLength={ASSIGNEE_LIMIT}
          aria-describedby={hintId}
          onChange={({ currentTarget: { value } }) => setName(value)}
          onKeyDown={({ key }) => key === 'Escape' && onCancel()}
        />
      </label>
      <datalist id={listId}>
        {proposed.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Button type="submit" kind="primary" disabled={name.trim() === ''}>
        {t('today.apply')}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {t('today.cancel')}
      </Button>
      <span id={hintId} className={classes.hint}>
        {afterAbuse && t('today.afterAbuse')}
      </span>
    </form>
  )
}
