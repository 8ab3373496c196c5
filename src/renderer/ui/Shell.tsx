import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { IconAdjustments, IconList, IconPhone, IconScale } from './icons.ts'
import classes from './Shell.module.css'
import { useTexts } from './TextsProvider.tsx'

const PLACES = [
  { place: 'call', text: 'nav.call', icon: IconPhone },
  { place: 'calls', text: 'nav.calls', icon: IconList },
  { place: 'rules', text: 'nav.rules', icon: IconScale },
  { place: 'settings', text: 'nav.settings', icon: IconAdjustments },
] as const

type Place = (typeof PLACES)[number]['place']
type ShellProps = {
  readonly place: Place
  readonly talking: boolean
  readonly onPlace: (place: Place) => void
  readonly children: ReactNode
}

/** The frame of every screen: the rail with the places, and room for a header and a body. */
export function Shell({ place, talking, onPlace, children }: ShellProps) {
  const { t } = useTexts()
  return (
    <div className={classes.app}>
      <div className={classes.shell}>
        <nav className={classes.rail} aria-label={t('nav.label')}>
          {PLACES.map(({ place: each, text, icon: Icon }) => (
            <button
              key={each}
              type="button"
              className={classes.place}
              aria-current={each === place ? 'page' : undefined}
              onClick={() => onPlace(each)}
            >
              <Icon size="1.25rem" stroke={1.75} aria-hidden="true" />
              {t(text)}
            </button>
          ))}
        </nav>
        {children}
        {talking && place !== 'call' && (
          <div className={classes.running}>
            {t('call.runningElsewhere')}
            <Button kind="primary" onPress={() => onPlace('call')}>
              {t('call.backToCall')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
