import { type FormEvent, useState } from 'react'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { usePolicy, useSavePolicy } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { ExampleFields } from './ExampleFields.tsx'
import { GrantFields } from './GrantFields.tsx'
import { InsultPreview } from './InsultPreview.tsx'
import { LadderFields } from './LadderFields.tsx'
import classes from './RulesScreen.module.css'

/** The rules of the team; saving makes a new version, calls in progress keep theirs. */
export function RulesScreen({ person }: { readonly person: Person }) {
  const { t } = useTexts()
  const { data, isError } = usePolicy()
  const save = useSavePolicy()
  return (
    <>
      <Header title={t('rules.title')}>
        {data !== undefined && <strong>{t('rules.version', { version: data.version })}</strong>}
      </Header>
      <main className={classes.body}>
        <p className="visuallyHidden" role="status">
          {save.data !== undefined && t('rules.saved', { version: save.data.version })}
        </p>
        {isError && <p role="alert">{t('review.failed')}</p>}
        {data !== undefined && (
          <RulesForm key={data.version} policy={data.policy} mayChange={may(person, 'policy.change')} save={save} />
        )}
      </main>
    </>
  )
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
  const savedText = save.data !== undefined && t('rules.saved', { version: save.data.version })
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
