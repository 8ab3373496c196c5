import { useState } from 'react'
import type { FollowUpList } from '../../shared/ipc/followUps/answers.ts'
import { useFollowUps } from '../api/followUpQueries.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './AllFollowUps.module.css'
import { FollowUpGroup } from './FollowUpGroup.tsx'
import { LastChange } from './LastChange.tsx'
import { type FollowUpActions, useFollowUpActions } from './useFollowUpActions.ts'

const FIRST = 50
const MOST = 500

/** Every commitment: open ones by when they are due, or those that are done with. */
export function AllFollowUps({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTexts()
  const [settled, setSettled] = useState(false)
  const [limit, setLimit] = useState(FIRST)
  const { data, isError } = useFollowUps({ settled, limit })
  const actions = useFollowUpActions()
  return (
    <>
      <Header title={t('today.followUps')} />
      <main className={classes.body}>
        <div className={classes.bar}>
          <Button kind="quiet" onPress={onBack}>
            ← {t('today.back')}
          </Button>
          <Segmented
            label={t('today.show')}
            options={[
              { value: 'open', label: t('today.open') },
              { value: 'settled', label: t('today.settled') },
            ]}
            value={settled ? 'settled' : 'open'}
            onChange={(value) => setSettled(value === 'settled')}
          />
        </div>
        <LastChange actions={actions} />
        {isError && <p role="alert">{t('today.failed')}</p>}
        {data !== undefined && (
          <div className={classes.card}>
            <Groups list={data} settled={settled} actions={actions} />
          </div>
        )}
        {data !== undefined && hasMore(data) && limit < MOST && (
          <div>
            <Button onPress={() => setLimit(MOST)}>{t('today.more')}</Button>
          </div>
        )}
      </main>
    </>
  )
}

function hasMore(list: FollowUpList): boolean {
  return Object.values(list).some(({ count, items }) => count > items.length)
}

type GroupsProps = { readonly list: FollowUpList; readonly settled: boolean; readonly actions: FollowUpActions }

function Groups({ list, settled, actions }: GroupsProps) {
  const { t } = useTexts()
  if (settled) {
    return (
      <FollowUpGroup
        level={2}
        name={t('today.settled')}
        group={list.settled}
        none={t('today.noneSettled')}
        actions={actions}
      />
    )
  }
  const { overdue, today, later } = list
  return (
    <>
      {overdue.count > 0 && (
        <FollowUpGroup level={2} name={t('today.overdue')} group={overdue} tone="brick" actions={actions} />
      )}
      <FollowUpGroup level={2} name={t('today.dueToday')} group={today} none={t('today.noneDue')} actions={actions} />
      <FollowUpGroup level={2} name={t('today.later')} group={later} none={t('today.noneLater')} actions={actions} />
    </>
  )
}
