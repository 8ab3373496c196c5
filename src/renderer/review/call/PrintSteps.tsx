import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { formatClock } from '../../ui/format.ts'
import { Speech } from '../../ui/Speech.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import type { Transcript, TranscriptEntry } from './buildTranscript.ts'
import { EventText } from './EventText.tsx'
import classes from './PrintSheet.module.css'

/** Every step and line of a call on paper, in order, with what was taken back. */
export function PrintSteps({ file, transcript }: { readonly file: CallFile; readonly transcript: Transcript }) {
  const { t } = useTexts()
  const isErased = transcript.entries.some(({ redacted }) => redacted)
  return (
    <>
      {isErased && <p className={classes.small}>{t('callView.textsErased')}</p>}
      <ol className={classes.steps}>
        {transcript.entries.map((entry) => (
          <Step key={entry.seq} entry={entry} file={file} transcript={transcript} />
        ))}
      </ol>
      {!transcript.complete && <p>{t('review.unreplayable')}</p>}
    </>
  )
}

type StepProps = { readonly entry: TranscriptEntry; readonly file: CallFile; readonly transcript: Transcript }

function Step({ entry, file, transcript }: StepProps) {
  const { t } = useTexts()
  const { seq, atMs, shown, takenBack } = entry
  const text = <EventText entry={entry} script={transcript.script} />
  return (
    <li className={classes.step}>
      <span className={classes.number}>{seq + 1}</span>
      <div>
        <p>
          {takenBack ? <s>{text}</s> : text}
          {takenBack && ` (${t('review.takenBack')})`}
          {file.times === 'shown' && (
            <span className={classes.time}>{atMs === null ? '–' : formatClock(atMs - file.item.startedAtMs)}</span>
          )}
        </p>
        {shown !== null && (
          <p className={classes.said} data-back={takenBack}>
            {shown.rung !== null && <b>{t(rungText(shown.rung))} </b>}
            <Speech segments={shown.segments} language={shown.language} />
          </p>
        )}
      </div>
    </li>
  )
}
