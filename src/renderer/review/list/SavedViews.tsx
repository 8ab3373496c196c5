import { type FormEvent, useState } from 'react'
import type { ListView } from '../../../shared/review/listView.ts'
import { useRemoveView, useSavedViews, useSaveView } from '../../api/callListQueries.ts'
import { problemIn } from '../../api/unwrap.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './SavedViews.module.css'

type SavedViewsProps = { readonly view: ListView; readonly onChoose: (view: ListView) => void }

/** The views that a person kept: choose one, forget one, keep the one on screen under a name. */
export function SavedViews({ view, onChoose }: SavedViewsProps) {
  const { t } = useTexts()
  const { data: views = [] } = useSavedViews()
  const remove = useRemoveView()
  return (
    <Popover title={t('callList.views.name')} buttonClass={classes.button} button={t('callList.views.name')}>
      {views.length === 0 ? (
        <p className={classes.none}>{t('callList.views.none')}</p>
      ) : (
        <ul className={classes.views}>
          {views.map(({ viewId, name, view: kept }) => (
            <li key={viewId} className={classes.view}>
              <button type="button" className={classes.choose} onClick={() => onChoose(kept)}>
                {name}
              </button>
              <button
                type="button"
                className={classes.remove}
                aria-label={t('callList.views.remove', { name })}
                onClick={() => remove.mutate(viewId)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <KeepView view={view} />
    </Popover>
  )
}

function KeepView({ view }: { readonly view: ListView }) {
  const { t } = useTexts()
  const save = useSaveView()
  const [name, setName] = useState('')
  const keep = (submit: FormEvent) => {
    submit.preventDefault()
    if (name.trim() !== '') save.mutate({ name: name.trim(), view }, { onSuccess: () => setName('') })
  }
  const problem = save.isError ? problemIn(save.error) : null
  return (
    <form className={classes.keep} onSubmit={keep}>
      <input
        className={classes.name}
        aria-label={t('callList.views.newName')}
        placeholder={t('callList.views.newName')}
        maxLength={60}
        value={name}
        onChange={({ target }) => {
          setName(target.value)
          save.reset()
        }}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('callList.views.keep')}
      </Button>
      <p role="status" className={classes.problem}>
        {problem !== null &&
          (problem === 'nameTaken' || problem === 'tooManyViews'
            ? t(`callList.views.${problem}`)
            : t('problems.somethingWentWrong'))}
      </p>
    </form>
  )
}
