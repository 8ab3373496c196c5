import { type KeyboardEvent, useState } from 'react'
import { REACTIONS } from '../../../shared/flow/flow.ts'
import { RUNGS } from '../../../shared/ladder/rung.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './LadderLane.module.css'
import { LaneStop } from './LaneStop.tsx'
import { RungCard } from './RungCard.tsx'

/** The lane as arrow keys visit it: the goodbye after a threat, the rungs, the reactions. */
const THREAT = 0
const STOPS = 1 + RUNGS.length + REACTIONS.length

/** The ladder, always in view: its five rungs, the goodbye after a threat, and what leads back to the factual path. */
export function LadderLane() {
  const { t } = useTexts()
  const [stop, setStop] = useState(0)
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    const by = press.key === 'ArrowRight' ? 1 : press.key === 'ArrowLeft' ? -1 : 0
    if (by === 0 || press.altKey) return
    press.preventDefault()
    const next = (stop + by + STOPS) % STOPS
    setStop(next)
    press.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  const tabIndexOf = (index: number) => (index === stop ? 0 : -1)
  return (
    <section className={classes.lane} aria-label={t('plan.ladder')} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <Heading>{t('plan.ladder')}</Heading>
        <LaneStop spot={{ kind: 'threat' }} tabIndex={tabIndexOf(THREAT)} onStop={() => setStop(THREAT)}>
          {t('plan.afterThreat')}
        </LaneStop>
      </div>
      <ol className={classes.rungs}>
        {RUNGS.map((rung, index) => (
          <li key={rung}>
            <RungCard
              rung={rung}
              number={index + 1}
              tabIndex={tabIndexOf(index + 1)}
              onStop={() => setStop(index + 1)}
            />
          </li>
        ))}
      </ol>
      <div className={classes.stops}>
        <span className={classes.back}>{t('plan.backToPath')}:</span>
        {REACTIONS.map((reaction, index) => {
          const at = THREAT + 1 + RUNGS.length + index
          return (
            <LaneStop
              key={reaction}
              spot={{ kind: 'reaction', id: reaction }}
              tabIndex={tabIndexOf(at)}
              onStop={() => setStop(at)}
            >
              {t(`reaction.${reaction}`)}
            </LaneStop>
          )
        })}
      </div>
    </section>
  )
}
