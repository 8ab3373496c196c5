import { useId } from 'react'
import { Badge, type Tone } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './TodayCard.module.css'

/** One line of a card; it opens something, or only says that it is there. */
type TodayItem = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly tone?: Tone
  readonly badge?: string
  readonly onOpen?: () => void
}

type TodayCardProps = {
  readonly title: string
  readonly count: number
  readonly items: readonly TodayItem[]
  readonly link: string
  readonly onLink: () => void
}

/** One sort of thing that waits: how many there are, the first few, and the way to all. */
export function TodayCard({ title, count, items, link, onLink }: TodayCardProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('today.count', { name: title, count })}
      </h2>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.id} className={classes.item}>
            {item.onOpen === undefined ? (
              <b>{item.name}</b>
            ) : (
              <button type="button" className={classes.open} onClick={item.onOpen}>
                {item.name}
              </button>
            )}
            <span className={classes.text}>
              {item.badge !== undefined && <Badge tone={item.tone ?? 'plain'}>{item.badge}</Badge>} {item.text}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="quiet" onPress={onLink}>
          {link}
        </Button>
      </div>
    </section>
  )
}
