import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { findSteps } from './findSteps.ts'
import classes from './StepFinder.module.css'

type StepFinderProps = {
  readonly title: string
  /** A step that is not offered. */
  readonly except?: string
  readonly onChoose: (stepId: string) => void
  readonly onClose: () => void
}

/** So many are listed; who looks for another one types a letter more. */
const SHOWN = 40

/** Finds a step by its title, its lines or its id: arrows choose, Enter takes. */
export function StepFinder({ title, except, onChoose, onClose }: StepFinderProps) {
  const { t, i18n } = useTexts()
  const id = useId()
  const steps = useEditorState(stepsOf)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(
    () => findSteps(steps, words, i18n.language).filter((step) => step.id !== except),
    [steps, words, i18n.language, except],
  )
  const shown = found.slice(0, SHOWN)
  const onKeyDown = (press: KeyboardEvent) => {
    const by = press.key === 'ArrowDown' ? 1 : press.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) setAt((before) => Math.max(0, Math.min(shown.length - 1, before + by)))
    const chosen = shown[at]
    if (press.key === 'Enter' && chosen !== undefined) onChoose(chosen.id)
    if (by !== 0 || press.key === 'Enter') press.preventDefault()
  }
  return (
    <Dialog title={title} startsAtBody={false} onClose={onClose}>
      <label className={classes.field}>
        {t('plan.searchField')}
        <input
          data-first
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={shown.length === 0 ? undefined : `${id}-${at}`}
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className={classes.count} role="status">
        {found.length > SHOWN
          ? t('plan.foundMore', { count: found.length, shown: SHOWN })
          : t('plan.found', { count: found.length })}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={title} className={classes.list}>
        {shown.map((step, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as a list of suggestions has them
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={step.id}
            id={`${id}-${index}`}
            ref={index === at ? scrollIntoView : undefined}
            role="option"
            aria-selected={index === at}
            className={classes.option}
            onClick={() => onChoose(step.id)}
          >
            <strong>{step.title}</strong>
            <code>{step.id}</code>
            <span>{step.line}</span>
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function stepsOf({ flow }: EditorState) {
  return flow.steps
}

function scrollIntoView(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' })
}
