import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { PLACES, type Place } from './places.ts'
import classes from './Rail.module.css'
import { useTexts } from './TextsProvider.tsx'

/** Beyond this many the exact number helps nobody. */
const MOST_SHOWN = 99

/** How much in a place needs this person. */
export type PlaceCounts = Partial<Readonly<Record<Place, number>>>

type RailProps = {
  readonly person: Person
  readonly place: Place
  readonly counts: PlaceCounts
  readonly onPlace: (place: Place) => void
}

/** The places of the app; at the side, or below where there is little room. */
export function Rail({ person, place, counts, onPlace }: RailProps) {
  const { t } = useTexts()
  return (
    <nav className={classes.rail} aria-label={t('nav.label')}>
      {PLACES.filter(({ action }) => may(person, action)).map(({ place: each, text, icon: Icon }) => (
        <button
          key={each}
          type="button"
          className={classes.place}
          aria-current={each === place ? 'page' : undefined}
          onClick={() => onPlace(each)}
        >
          <Icon size="1.25rem" stroke={1.75} aria-hidden="true" />
          <span>{t(text)}</span>
          <Count count={counts[each] ?? 0} />
        </button>
      ))}
    </nav>
  )
}

function Count({ count }: { readonly count: number }) {
  const { t } = useTexts()
  if (count === 0) return null
  return (
    <span className={classes.count}>
      <span aria-hidden="true">{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</span>
      <span className="visuallyHidden">{t('nav.waiting', { count })}</span>
    </span>
  )
}
