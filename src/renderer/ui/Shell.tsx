import type { ReactNode } from 'react'
import type { Person } from '../../shared/person/person.ts'
import { Button } from './Button.tsx'
import type { Place } from './places.ts'
import { type PlaceCounts, Rail } from './Rail.tsx'
import classes from './Shell.module.css'
import { useTexts } from './TextsProvider.tsx'

type ShellProps = {
  readonly person: Person
  readonly place: Place
  readonly counts: PlaceCounts
  readonly talking: boolean
  readonly onPlace: (place: Place) => void
  readonly children: ReactNode
}

/** The frame of every screen: the rail with the places, and room for a header and a body. */
export function Shell({ person, place, counts, talking, onPlace, children }: ShellProps) {
  const { t } = useTexts()
  return (
    <div className={classes.app}>
      <div className={classes.shell}>
        <Rail person={person} place={place} counts={counts} onPlace={onPlace} />
        {children}
        {talking && place !== 'call' && (
          <aside className={classes.running} aria-label={t('call.runningElsewhere')}>
            {t('call.runningElsewhere')}
            <Button kind="primary" onPress={() => onPlace('call')}>
              {t('call.backToCall')}
            </Button>
          </aside>
        )}
      </div>
    </div>
  )
}
