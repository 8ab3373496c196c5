import { readChangeCounts } from '../../../shared/flow/diff/changeCounts.ts'
import type { VersionItem } from '../../../shared/ipc/flows/answers.ts'
import { Badge } from '../../ui/Badge.tsx'
import { formatDateTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './HistoryView.module.css'

/** A version in the history: when and why it was published, and who uses it. */
export function VersionFacts({ version }: { readonly version: VersionItem }) {
  const { t, i18n } = useTexts()
  const { number, publishedAtMs, publishedBy, approvedBy, askedAgainBy, note, calls, callsUnderWay, isCurrent } =
    version
  return (
    <div className={classes.facts}>
      <p className={classes.head}>
        <strong>{t('flowLibrary.published', { number })}</strong>
        {isCurrent && <Badge tone="teal">{t('flowVersions.history.inUse')}</Badge>}
        {askedAgainBy !== null && <Badge tone="plain">{t('flowLibrary.asked')}</Badge>}
        {callsUnderWay > 0 && <Badge tone="plain">{t('flowVersions.history.underWay')}</Badge>}
      </p>
      <p className={classes.muted}>
        {t('flowLibrary.by', { date: formatDateTime(publishedAtMs, i18n.language), name: publishedBy })} ·{' '}
        {approvedBy !== null && `${t('flowVersions.history.approvedBy', { name: approvedBy })} · `}
        {calls === null
          ? t('flowVersions.history.fewCalls')
          : t('flowVersions.history.calls', { count: calls, amount: calls.toLocaleString(i18n.language) })}
      </p>
      {askedAgainBy !== null && <p>{t('flowLibrary.returnAsker', { name: askedAgainBy, number })}</p>}
      <WhatIsNew summary={version.summary} />
      <p>{note === '' ? <span className={classes.muted}>{t('flowVersions.history.noNote')}</span> : note}</p>
    </div>
  )
}

/** What the publication changed, kind by kind; nothing for a first version. */
function WhatIsNew({ summary }: Pick<VersionItem, 'summary'>) {
  const { t, i18n } = useTexts()
  const counts = readChangeCounts(summary)
  if (counts.length === 0) return null
  const words = counts.map(({ kind, count }) => {
    const change = t(`flowVersions.change.${kind}`)
    return count === 1
      ? change
      : t('flowVersions.history.changes', { change, amount: count.toLocaleString(i18n.language) })
  })
  return <p>{words.join(' · ')}</p>
}
