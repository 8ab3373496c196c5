import { type FormEvent, useState } from 'react'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { usePolicy, usePolicyHistory, useSavePolicy } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { ExampleFields } from './ExampleFields.tsx'
import { GrantFields } from './GrantFields.tsx'
import { InsultPreview } from './InsultPreview.tsx'
import { LadderFields } from './LadderFields.tsx'
import { NoteField } from './NoteField.tsx'
import { PolicyMeaning } from './PolicyMeaning.tsx'
import { RulesHistory } from './RulesHistory.tsx'
import classes from './RulesScreen.module.css'
import { WhatIf } from './WhatIf.tsx'

/** The rules of the team; publishing makes a new version, calls in progress keep theirs. */
export function RulesScreen({ person }: { readonly person: Person }) {
  const { t } = useTexts()
  const { data, isError } = usePolicy()
  const save = useSavePolicy()
  const mayChange = may(person, 'policy.change')
  return (
    <>
      <Header title={t('rules.title')}>
        {data !== undefined && <strong>{t('rules.version', { version: data.version })}</strong>}
        <InForceSince />
      </Header>
      <main className={classes.body}>
        <p className="visuallyHidden" role="status">
          {save.data !== undefined && t('rules.saved', { version: save.data.version })}
        </p>
        {isError && <p role="alert">{t('review.failed')}</p>}
        {data !== undefined && <RulesForm key={data.version} policy={data.policy} mayChange={mayChange} save={save} />}
        <div className={classes.history}>
          <RulesHistory mayChange={mayChange} />
        </div>
      </main>
    </>
  )
}

function InForceSince() {
  const { t, i18n } = useTexts()
  const { data: history } = usePolicyHistory()
  const current = history?.[0]
  if (current === undefined) return null
  return <span>{t('policy.since', { date: formatDateTime(current.publishedAtMs, i18n.language) })}</span>
}

type RulesFormProps = {
  readonly policy: Policy
  readonly mayChange: boolean
  /** Held outside: the form begins anew with each version, and what became of saving is still to be told. */
  readonly save: ReturnType<typeof useSavePolicy>
}

function RulesForm({ policy, mayChange, save }: RulesFormProps) {
  const { t } = useTexts()
  const [draft, setDraft] = useState(policy)
  const [note, setNote] = useState('')
  const savedText = save.data !== undefined && t('rules.saved', { version: save.data.version })
  const isChanged = JSON.stringify(draft) !== JSON.stringify(policy)
  const change = (part: Partial<Policy>) => setDraft((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ policy: draft, note: note.trim() })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.text}>{t('rules.text')}</p>
      <fieldset className={classes.fields} disabled={!mayChange}>
        <LadderFields draft={draft} onChange={change} />
        <ExampleFields examples={draft.examples} onChange={(examples) => change({ examples })} />
        <GrantFields grant={draft.grant} onChange={(grant) => change({ grant })} />
      </fieldset>
      <InsultPreview policy={draft} />
      <PolicyMeaning policy={draft} />
      {mayChange && <WhatIf draft={draft} />}
      <div className={classes.foot}>
        {isChanged && mayChange && <NoteField value={note} onChange={setNote} />}
        <p role="status" className={classes.status}>
          {save.isError && t('rules.failed')}
          {!mayChange && t('rules.notAllowed')}
          {mayChange && !isChanged && save.data === undefined && t('rules.unchanged')}
          {!isChanged && <span aria-hidden="true">{savedText}</span>}
        </p>
        <Button kind="primary" type="submit" disabled={!mayChange || !isChanged || save.isPending}>
          {t('rules.save')}
        </Button>
      </div>
    </form>
  )
}
