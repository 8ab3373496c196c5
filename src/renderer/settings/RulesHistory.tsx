import { useState } from 'react'
import type { PublishedPolicy } from '../../shared/ipc/rules/answers.ts'
import { usePolicyHistory } from '../api/queries.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { CompareVersions } from './CompareVersions.tsx'
import { PublishAgain } from './PublishAgain.tsx'
import classes from './RulesHistory.module.css'

/** Which rules were in force when, who published them and why; any two can be compared, any old one published again. */
export function RulesHistory({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTexts()
  const { data: history, isError } = usePolicyHistory()
  const [again, setAgain] = useState<PublishedPolicy | null>(null)
  const current = history?.[0]
  return (
    <section className={classes.card} aria-labelledby="rulesHistory">
      <Heading id="rulesHistory">{t('policy.history.title')}</Heading>
      {isError && <p role="alert">{t('policy.history.failed')}</p>}
      <ol className={classes.entries}>
        {history?.map((entry) => (
          <Entry
            key={entry.activationId}
            entry={entry}
            isInForce={entry === current}
            onAgain={
              mayChange && entry.policyVersionId !== current?.policyVersionId ? () => setAgain(entry) : undefined
            }
          />
        ))}
      </ol>
      {history !== undefined && history.length > 1 && <CompareVersions history={history} />}
      {again !== null && current !== undefined && (
        <PublishAgain entry={again} current={current} onClose={() => setAgain(null)} />
      )}
    </section>
  )
}

type EntryProps = {
  readonly entry: PublishedPolicy
  readonly isInForce: boolean
  readonly onAgain: (() => void) | undefined
}

function Entry({ entry, isInForce, onAgain }: EntryProps) {
  const { t, i18n } = useTexts()
  const { number, publishedAtMs, publishedBy, note } = entry
  const date = formatDateTime(publishedAtMs, i18n.language)
  return (
    <li className={classes.entry}>
      <div>
        <p className={classes.head}>
          <strong>{t('rules.version', { version: number })}</strong>
          {isInForce && <Badge tone="teal">{t('policy.history.inForce')}</Badge>}
          <span className={classes.quiet}>
            {publishedBy === '' ? date : t('policy.history.by', { date, name: publishedBy })}
          </span>
        </p>
        <p className={note === '' ? classes.quiet : undefined}>{note === '' ? t('policy.history.noNote') : note}</p>
      </div>
      {onAgain !== undefined && (
        <Button kind="quiet" name={t('policy.history.againNamed', { number, date })} onPress={onAgain}>
          {t('policy.history.again')}
        </Button>
      )}
    </li>
  )
}
