import { useId } from 'react'
import type { Rung } from '../../shared/ladder/rung.ts'
import { Heading } from './Heading.tsx'
import { IconCheck } from './icons.ts'
import classes from './LadderList.module.css'
import { useTexts } from './TextsProvider.tsx'
import { rungText } from './textKeys.ts'

/** A rung as the list shows it: how often its line was said, and whether it is on screen. */
export type LadderItem = { readonly rung: Rung; readonly said: number; readonly current: boolean }

/** The rungs of a policy in order, what was said and where the call is. */
export function LadderList({ items, onPath }: { readonly items: readonly LadderItem[]; readonly onPath: boolean }) {
  const { t } = useTexts()
  const titleId = useId()
  return (
    <section className={classes.ladder}>
      <div className={classes.head}>
        <Heading id={titleId}>{t('call.steps')}</Heading>
        {onPath && <span className={classes.onPath}>{t('call.factual')}</span>}
      </div>
      <ol aria-labelledby={titleId} className={classes.list}>
        {items.map((item, index) => (
          <Item key={item.rung} item={item} number={index + 1} />
        ))}
      </ol>
    </section>
  )
}

function Item({ item, number }: { readonly item: LadderItem; readonly number: number }) {
  const { t } = useTexts()
  const done = item.said > 0 && !item.current
  return (
    <li className={classes.item} data-done={done} aria-current={item.current ? 'step' : undefined}>
      <span className={classes.number} aria-hidden="true">
        {done ? <IconCheck size="0.875rem" stroke={3} /> : number}
      </span>
      <span className={classes.name}>{t(rungText(item.rung))}</span>
      {done && item.said === 1 && <span className="visuallyHidden">{t('call.said')}</span>}
      {item.said > 1 && (
        <span className={classes.times} title={t('call.said')}>
          {t('call.saidTimes', { count: item.said })}
        </span>
      )}
      {item.current && <span className={classes.now}>{t('call.now')}</span>}
    </li>
  )
}
