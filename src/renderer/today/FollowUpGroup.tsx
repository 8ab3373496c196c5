import { useId } from 'react'
import type { FollowUpGroup as Group } from '../../shared/ipc/followUps/answers.ts'
import type { Tone } from '../ui/Badge.tsx'
import { Badge } from '../ui/Badge.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './FollowUpGroup.module.css'
import { FollowUpRow } from './FollowUpRow.tsx'
import type { FollowUpActions } from './useFollowUpActions.ts'

type FollowUpGroupProps = {
  readonly name: string
  /** How deep its heading lies. */
  readonly level: 2 | 3
  readonly group: Group
  readonly tone?: Tone
  /** What to say where there is none. */
  readonly none?: string
  readonly actions: FollowUpActions
}

/** Commitments that are due at about the same time. */
export function FollowUpGroup({
  name,
  level,
  group: { count, items },
  tone = 'plain',
  none,
  actions,
}: FollowUpGroupProps) {
  const { t } = useTexts()
  const id = useId()
  const Name = `h${level}` as const
  return (
    <div className={classes.group}>
      <Name id={id} className={classes.name}>
        <Badge tone={tone}>{t('today.count', { name, count })}</Badge>
      </Name>
      {items.length === 0 && none !== undefined && <p className={classes.none}>{none}</p>}
      <ul className={classes.items} aria-labelledby={id}>
        {items.map((followUp) => (
          <FollowUpRow key={`${followUp.callId} ${followUp.position}`} followUp={followUp} actions={actions} />
        ))}
      </ul>
    </div>
  )
}
