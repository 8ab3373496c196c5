import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { usePolicy, useSavePolicy } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { ExampleFields } from './ExampleFields.tsx'
import { GrantFields } from './GrantFields.tsx'
import { InsultPreview } from './InsultPreview.tsx'
import { LadderFields } from './LadderFields.tsx'
import classes from './RulesScreen.module.css'

/** The rules of the team; saving makes a new version, calls in progress keep theirs. */
export function RulesScreen({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const { data, isError } = usePolicy()
  return (
    <>
      <Header title={t('rules.title')}>
        {data !== undefined && <strong>{t('rules.version', { version: data.version })}</strong>}
      </Header>
      <main className={classes.body}>
        {isError && <p role="alert">{t('review.failed')}</p>}
        {data !== undefined && (
          <RulesForm key={data.version} policy={data.policy} mayChange={may(person, 'policy.change')} />
        )}
      </main>
    </>
  )
}

function RulesForm({ policy, mayChange }: { readonly policy: Policy; readonly mayChange: boolean }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(policy)
  const save = useSavePolicy()
  const isChanged = JSON.stringify(draft) !== JSON.stringify(policy)
  const change = (part: Partial<Policy>) => setDraft((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(draft)
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.text}>{t('rules.text')}</p>
      <fieldset className={classes.fields} disabled={!mayChange}>
        <LadderFields draft={draft} onChange={change} />
        <InsultPreview policy={draft} />
        <ExampleFields examples={draft.examples} onChange={(examples) => change({ examples })} />
        <GrantFields grant={draft.grant} onChange={(grant) => change({ grant })} />
      </fieldset>
      <div className={classes.foot}>
        <p role="status" className={classes.status}>
          {save.isError && t('rules.failed')}
          {!mayChange && t('rules.notAllowed')}
          {mayChange && !isChanged && t('rules.unchanged')}
        </p>
        <Button kind="primary" type="submit" disabled={!mayChange || !isChanged || save.isPending}>
          {t('rules.save')}
        </Button>
      </div>
    </form>
  )
}
