import type { ComplaintDetail, ComplaintNote } from '../../shared/ipc/complaints/answers.ts'
import { formatDateTime, formatDue } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Entries.module.css'

/** Everything that happened to a complaint, newest first. */
export function Entries({ detail }: { readonly detail: ComplaintDetail }) {
  const { t, i18n } = useTexts()
  const { card, entries } = detail
  return (
    <section className={classes.history} aria-label={t('complaints.one.history')}>
      <Heading>{t('complaints.one.history')}</Heading>
      <ol className={classes.entries}>
        {entries.toReversed().map((entry) => (
          <Entry key={entry.entryId} entry={entry} />
        ))}
        <li className={classes.entry}>
          <p className={classes.head}>
            <b>{t('complaints.one.opened')}</b>
            <span>{formatDateTime(card.openedAtMs, i18n.language)}</span>
          </p>
        </li>
      </ol>
    </section>
  )
}

function Entry({ entry }: { readonly entry: ComplaintNote }) {
  const { t, i18n } = useTexts()
  const { kind, value, madeAtMs, madeBy } = entry
  const isText = kind === 'answer' || kind === 'note'
  const shown = kind === 'due' ? formatDue(Number(value), i18n.language) : value
  const name = kind === 'owner' && value === '' ? 'ownerGone' : kind
  return (
    <li className={classes.entry} data-kind={kind}>
      <p className={classes.head}>
        <b>{t(`complaints.one.entry.${name}`, { value: shown })}</b>
        <span>{[madeBy, formatDateTime(madeAtMs, i18n.language)].filter(Boolean).join(', ')}</span>
      </p>
      {isText && <p className={classes.text}>{value === '' ? <em>{t('complaints.one.textErased')}</em> : value}</p>}
    </li>
  )
}
