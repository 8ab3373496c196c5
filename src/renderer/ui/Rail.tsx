import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { PLACES, type Place } from './places.ts'
import classes from './Rail.module.css'
import { useTexts } from './TextsProvider.tsx'

type RailProps = {
  readonly person: Person
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

/** The places of the app; at the side, or below where there is little room. */
export function Rail({ person, place, onPlace }: RailProps) {
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
        </button>
      ))}
    </nav>
  )
}
