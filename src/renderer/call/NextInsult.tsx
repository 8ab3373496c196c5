import { memo } from 'react'
import { nextConsequence } from '../../shared/ladder/consequence.ts'
import { isEnding } from '../../shared/ladder/ladder.ts'
import type { Position } from '../../shared/ladder/positions.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import { useCallSession, useCallState } from './CallContext.ts'
import classes from './NextInsult.module.css'

/** Says beforehand what the next insult would do, so that going up never surprises. */
export const NextInsult = memo(function NextInsult() {
  const { t } = useTexts()
  const { script } = useCallSession()
  const ladder = useCallState((state) => state.ladder)
  const next = nextConsequence(script.policy, ladder)
  if (next === null) return isEnding(script.policy, ladder) ? <ByTheRules announced={ladder.warningsShown > 0} /> : null
  return (
    <section className={classes.box}>
      <h3 className={classes.title}>{t('call.next.title')}</h3>
      <p className={classes.text}>
        {t(next.overlooked ? 'call.next.overlooked' : 'call.next.leadsTo')} <b>{t(rungText(next.position.rung))}</b>
      </p>
      <Repetition position={next.position} />
      <p className={classes.small}>{t('call.next.wayBack')}</p>
    </section>
  )
})

function Repetition({ position: { rung, repetition, of } }: { readonly position: Position }) {
  const { t } = useTexts()
  if (of < 2) return null
  const values = { number: repetition, count: of }
  return <p>{t(rung === 'warn' ? 'call.next.warningOf' : 'call.next.requestOf', values)}</p>
}

/** A threat, or rules without a warning, end a call at once: then nothing was announced. */
function ByTheRules({ announced }: { readonly announced: boolean }) {
  const { t } = useTexts()
  return (
    <section className={classes.box} data-tone="teal">
      <h3 className={classes.title}>{t('call.next.endingTitle')}</h3>
      <p className={classes.text}>{t(announced ? 'call.next.ending' : 'call.next.endingAtOnce')}</p>
    </section>
  )
}
