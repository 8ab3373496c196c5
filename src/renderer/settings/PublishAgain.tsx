import { useState } from 'react'
import type { PublishedPolicy } from '../../shared/ipc/rules/answers.ts'
import { useSavePolicy } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { NoteField } from './NoteField.tsx'
import { PolicyDiff } from './PolicyDiff.tsx'
import classes from './RulesHistory.module.css'

type PublishAgainProps = {
  readonly entry: PublishedPolicy
  readonly current: PublishedPolicy
  readonly onClose: () => void
}

/** Puts earlier rules in force again, after showing what that changes. */
export function PublishAgain({ entry, current, onClose }: PublishAgainProps) {
  const { t } = useTexts()
  const save = useSavePolicy()
  const [note, setNote] = useState('')
  const publish = () => save.mutate({ policy: entry.policy, note }, { onSuccess: onClose })
  return (
    <Dialog title={t('policy.history.againTitle', { number: entry.number })} onClose={onClose}>
      <div className={classes.again}>
        <p>{t('policy.history.againText')}</p>
        <PolicyDiff before={current.policy} after={entry.policy} />
        <NoteField value={note} onChange={setNote} />
        {save.isError && <p role="alert">{t('rules.failed')}</p>}
        <div>
          <Button kind="primary" disabled={save.isPending} onPress={publish}>
            {t('policy.history.publish')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
