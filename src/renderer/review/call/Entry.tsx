import { useEffect, useRef } from 'react'
import type { Script } from '../../../shared/call/script.ts'
import { formatClock } from '../../ui/format.ts'
import { Speech } from '../../ui/Speech.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import type { TranscriptEntry } from './buildTranscript.ts'
import classes from './Entry.module.css'
import { EventText } from './EventText.tsx'

type EntryProps = {
  readonly entry: TranscriptEntry
  readonly script: Script
  /** When the call began, where the times of its steps are for the reader; else null. */
  readonly sinceMs: number | null
  readonly chosen: boolean
  readonly onChoose: (step: number) => void
}

/** One step: what happened, struck through where it was taken back, and the line that came up with it. */
export function Entry({ entry, script, sinceMs, chosen, onChoose }: EntryProps) {
  const { t } = useTexts()
  const { seq, takenBack, shown } = entry
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <li ref={ref} className={classes.entry} data-back={takenBack} aria-current={chosen ? 'step' : undefined}>
      <button
        type="button"
        className={classes.step}
        aria-label={t('callView.showStep', { number: seq + 1 })}
        onClick={() => onChoose(seq)}
      >
        {seq + 1}
      </button>
      <div className={classes.what}>
        <div className={classes.happened}>
          <p className={classes.event}>
            {takenBack ? <s>{eventText()}</s> : eventText()}
            {entry.redacted && <em className={classes.note}> {t('review.redacted')}</em>}
          </p>
          {sinceMs !== null && <Time atMs={entry.atMs} sinceMs={sinceMs} />}
        </div>
        {shown !== null && (
          <div className={classes.said}>
            {shown.rung !== null && <span className={classes.rung}>{t(rungText(shown.rung))}</span>}
            <Speech segments={shown.segments} language={shown.language} />
          </div>
        )}
      </div>
    </li>
  )

  function eventText() {
    return <EventText entry={entry} script={script} />
  }
}

function Time({ atMs, sinceMs }: { readonly atMs: number | null; readonly sinceMs: number }) {
  const { t } = useTexts()
  return (
    <span className={classes.time} title={atMs === null ? t('callView.timesErased') : undefined}>
      {atMs === null ? '–' : formatClock(atMs - sinceMs)}
    </span>
  )
}
