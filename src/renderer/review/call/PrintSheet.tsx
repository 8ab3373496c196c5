import { useMemo } from 'react'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { formatDateTime } from '../../ui/format.ts'
import { PrintFrame } from '../../ui/PrintFrame.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { outcomeText } from '../../ui/textKeys.ts'
import { buildTranscript } from './buildTranscript.ts'
import { Facts } from './Facts.tsx'
import classes from './PrintSheet.module.css'
import { PrintSteps } from './PrintSteps.tsx'
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
  return (
    <PrintFrame>
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
      <PrintSteps file={file} transcript={transcript} />
      <p className={classes.small}>{t('callView.print.nobody')}</p>
    </PrintFrame>
  )
}
