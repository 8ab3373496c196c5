import type { CallState } from '../../../shared/call/callState.ts'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { EndedAs } from './EndedAs.tsx'
import { Facts } from './Facts.tsx'
import { Promises } from './Promises.tsx'
import panel from './SidePanel.module.css'
import classes from './Summary.module.css'

type SummaryProps = { readonly file: CallFile; readonly last: CallState | null }

/** The call in short: how it ended, what it was about, what was promised and whether that was kept. */
export function Summary({ file, last }: SummaryProps) {
  const { t } = useTexts()
  const wrapUp = last?.wrapUp ?? null
  return (
    <section className={panel.card} aria-label={t('review.summary')}>
      <Heading>{t('review.summary')}</Heading>
      <div className={classes.badges}>
        <EndedAs item={file.item} />
      </div>
      <Facts item={file.item} />
      {wrapUp !== null && <Promises promises={wrapUp.commitments} states={file.commitments} />}
      {wrapUp !== null && wrapUp.note !== '' && <p className={classes.note}>{wrapUp.note}</p>}
    </section>
  )
}
