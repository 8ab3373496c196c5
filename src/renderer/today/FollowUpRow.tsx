import { useState } from 'react'
import type { FollowUp } from '../../shared/ipc/followUps/answers.ts'
import { Button } from '../ui/Button.tsx'
import { formatDue } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { AssignForm } from './AssignForm.tsx'
import classes from './FollowUpRow.module.css'
import { MoveForm } from './MoveForm.tsx'
import type { FollowUpActions } from './useFollowUpActions.ts'

type FollowUpRowProps = { readonly followUp: FollowUp; readonly actions: FollowUpActions }

/** One commitment: what, for whom, by when, with whom it lies, and what can become of it. */
export function FollowUpRow({ followUp, actions }: FollowUpRowProps) {
  const { t } = useTexts()
  const [asks, setAsks] = useState<'moved' | 'assigned' | null>(null)
  const what = followUp.what ?? t('today.whatErased')
  const apply = (kind: 'moved' | 'assigned', value: string) => {
    setAsks(null)
    actions.change(followUp, kind, value)
  }
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <b>{what}</b>
        <Where followUp={followUp} />
      </div>
      {followUp.status === 'open' && asks === null && (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
        <div className={classes.actions} role="group" aria-label={what}>
          <Button onPress={() => actions.change(followUp, 'kept')}>{t('today.keep')}</Button>
          <Button onPress={() => actions.change(followUp, 'broken')}>{t('today.break')}</Button>
          <Button kind="quiet" onPress={() => setAsks('moved')}>
            {t('today.move')}
          </Button>
          <Button kind="quiet" onPress={() => setAsks('assigned')}>
            {t('today.assign')}
          </Button>
        </div>
      )}
      {followUp.status !== 'open' && (
        <Button kind="quiet" name={`${t('today.undo')}: ${what}`} onPress={() => actions.change(followUp, 'reopened')}>
          {t('today.undo')}
        </Button>
      )}
      {asks === 'moved' && <MoveForm onApply={(value) => apply('moved', value)} onCancel={() => setAsks(null)} />}
      {asks === 'assigned' && (
        <AssignForm followUp={followUp} onApply={(value) => apply('assigned', value)} onCancel={() => setAsks(null)} />
      )}
    </li>
  )
}

function Where({ followUp }: { readonly followUp: FollowUp }) {
  const { t, i18n } = useTexts()
  const { callerName, reference, dueAtMs, agreedAtMs, movedToMs, assignedTo, owner, status } = followUp
  const date = (atMs: number) => formatDue(atMs, i18n.language)
  const parts = [
    [callerName, reference].filter(Boolean).join(' · '),
    dueAtMs === null ? t('today.noDue') : t('today.due', { date: date(dueAtMs) }),
    movedToMs !== null && agreedAtMs !== null && t('today.moved', { date: date(agreedAtMs) }),
    assignedTo ?? t(`today.owner.${owner}`),
    status !== 'open' && t(`today.status.${status}`),
  ]
  return <span className={classes.where}>{parts.filter((part) => part !== false && part !== '').join(' · ')}</span>
}
