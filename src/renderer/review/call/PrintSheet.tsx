import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { formatClock, formatDateTime } from '../../ui/format.ts'
import { Speech } from '../../ui/Speech.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { outcomeText, rungText } from '../../ui/textKeys.ts'
import { buildTranscript, type Transcript, type TranscriptEntry } from './buildTranscript.ts'
import { EventText } from './EventText.tsx'
import { Facts } from './Facts.tsx'
import classes from './PrintSheet.module.css'
import { Promises } from './Promises.tsx'
import { Versions } from './Versions.tsx'

/**
 * The call on paper: every step and line in order, with what was taken back. It lies beside the page and is shown in
 * print alone. It names no agent and holds no reviews: those are between two people.
 */
export function PrintSheet({ file }: { readonly file: CallFile }) {
  const { t, i18n } = useTexts()
  const transcript = useMemo(() => buildTranscript(file), [file])
  const { startedAtMs, callerName, reference, outcome, incident } = file.item
  const wrapUp = transcript.last?.wrapUp ?? null
  const ending = [outcome === null ? t('review.open') : t(outcomeText(outcome)), incident && t('review.incident')]
  return createPortal(
    <article className={classes.sheet} data-print lang={i18n.language} aria-hidden="true">
      <h1>{t('callView.print.title')}</h1>
      <p className={classes.about}>
        {[formatDateTime(startedAtMs, i18n.language), callerName, reference].filter(Boolean).join(' · ')}
      </p>
      <p className={classes.small}>
        <Versions script={file.script} />
      </p>
      <div className={classes.facts}>
        <p>
          <b>{ending.filter(Boolean).join(' · ')}</b>
        </p>
        <Facts item={file.item} />
        {wrapUp !== null && <Promises promises={wrapUp.commitments} states={file.commitments} />}
        {wrapUp !== null && wrapUp.note !== '' && <p>{wrapUp.note}</p>}
      </div>
      <Steps file={file} transcript={transcript} />
      <p className={classes.small}>{t('callView.print.nobody')}</p>
    </article>,
    document.body,
  )
}

function Steps({ file, transcript }: { readonly file: CallFile; readonly transcript: Transcript }) {
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

function Step({ entry: { seq, atMs, event, shown, takenBack }, file, transcript }: StepProps) {
  const { t } = useTexts()
  const text = <EventText event={event} script={transcript.script} />
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
