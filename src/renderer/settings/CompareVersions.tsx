import { useState } from 'react'
import type { PublishedPolicy } from '../../shared/ipc/rules/answers.ts'
import { formatDateTime } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { PolicyDiff } from './PolicyDiff.tsx'
import classes from './RulesHistory.module.css'

/** The difference of any two publications of the rules; at first that of the last two. */
export function CompareVersions({ history }: { readonly history: readonly PublishedPolicy[] }) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({})
  const before = history.find(({ activationId }) => activationId === chosen.before) ?? history[1]
  const after = history.find(({ activationId }) => activationId === chosen.after) ?? history[0]
  if (before === undefined || after === undefined) return null
  return (
    <div className={classes.compare}>
      <Heading>{t('policy.history.compare')}</Heading>
      <div className={classes.choices}>
        <Choice
          label={t('policy.history.before')}
          history={history}
          value={before}
          onChange={(id) => setChosen((now) => ({ ...now, before: id }))}
        />
        <Choice
          label={t('policy.history.after')}
          history={history}
          value={after}
          onChange={(id) => setChosen((now) => ({ ...now, after: id }))}
        />
      </div>
      <PolicyDiff before={before.policy} after={after.policy} />
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly history: readonly PublishedPolicy[]
  readonly value: PublishedPolicy
  readonly onChange: (activationId: string) => void
}

function Choice({ label, history, value, onChange }: ChoiceProps) {
  const { t, i18n } = useTexts()
  return (
    <label className={classes.choice}>
      {label}
      <select value={value.activationId} onChange={(event) => onChange(event.currentTarget.value)}>
        {history.map(({ activationId, number, publishedAtMs }) => (
          <option key={activationId} value={activationId}>
            {t('policy.history.entry', { number, date: formatDateTime(publishedAtMs, i18n.language) })}
          </option>
        ))}
      </select>
    </label>
  )
}
