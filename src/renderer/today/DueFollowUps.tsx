import type { Today } from '../../shared/ipc/followUps/answers.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './DueFollowUps.module.css'
import { FollowUpGroup } from './FollowUpGroup.tsx'
import { LastChange } from './LastChange.tsx'
import { useFollowUpActions } from './useFollowUpActions.ts'

type DueFollowUpsProps = { readonly today: Today; readonly onAll: () => void }

/** What was promised and is due: each can be settled, moved or handed over on the spot. */
export function DueFollowUps({ today: { overdue, dueToday }, onAll }: DueFollowUpsProps) {
  const { t } = useTexts()
  const actions = useFollowUpActions()
  return (
    <section className={classes.list} aria-labelledby="due-follow-ups">
      <div className={classes.head}>
        <h2 id="due-follow-ups" className={classes.title}>
          {t('today.followUps')}
        </h2>
        <Button kind="quiet" onPress={onAll}>
          {t('today.allFollowUps')}
        </Button>
      </div>
      <LastChange actions={actions} />
      {overdue.count > 0 && (
        <FollowUpGroup level={3} name={t('today.overdue')} group={overdue} tone="brick" actions={actions} />
      )}
      <FollowUpGroup
        level={3}
        name={t('today.dueToday')}
        group={dueToday}
        none={t('today.noneDue')}
        actions={actions}
      />
    </section>
  )
}
