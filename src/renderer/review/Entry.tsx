import type { Script } from '../../shared/call/script.ts'
import { formatClock } from '../ui/format.ts'
import { Speech } from '../ui/Speech.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import type { TranscriptEntry } from './buildTranscript.ts'
import classes from './Entry.module.css'
import { EventText } from './EventText.tsx'

type EntryProps = { readonly entry: TranscriptEntry; readonly script: Script; readonly startedAtMs: number }

/** One event, struck through where it was taken back, and the line that followed it. */
export function Entry({ entry, script, startedAtMs }: EntryProps) {
  const { t } = useTexts()
  const { atMs, shown, takenBack } = entry
  return (
    <li className={classes.entry} data-back={takenBack}>
      <span className={classes.time}>{atMs !== null && formatClock(atMs - startedAtMs)}</span>
      <div className={classes.what}>
        <p className={classes.event}>
          {takenBack ? (
            <>
              <s>
                <EventText event={entry.event} script={script} />
              </s>{' '}
              <em className={classes.note}>{t('review.takenBack')}</em>
            </>
          ) : (
            <EventText event={entry.event} script={script} />
          )}
          {entry.redacted && <em className={classes.note}> {t('review.redacted')}</em>}
        </p>
        {shown !== null && (
          <div className={classes.said}>
            {shown.rung !== null && <span className={classes.rung}>{t(rungText(shown.rung))}</span>}
            <Speech segments={shown.segments} language={shown.language} />
          </div>
        )}
      </div>
    </li>
  )
}
