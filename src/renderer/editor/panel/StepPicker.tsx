import { Combobox, useCombobox } from '@mantine/core'
import { useCallback, useState } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import type { WayTarget } from '../../../shared/flow/edit/leadWays.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import fields from './Fields.module.css'
import { NEW_STEP, RESUME, StepOptions } from './StepOptions.tsx'
import classes from './StepPicker.module.css'

type StepPickerProps = {
  readonly name: string
  /** The step that is picked now, or the way back; null for none. */
  readonly value: { readonly step: string } | { readonly resume: true } | null
  readonly path?: string
  readonly placeholder?: string
  readonly takesNew?: boolean
  readonly takesResume?: boolean
  readonly readOnly: boolean
  readonly onPick: (picked: WayTarget) => void
}

/** Picks a step by searching its title. */
export function StepPicker(props: StepPickerProps) {
  const { name, value, path, placeholder, takesNew = false, takesResume = false, readOnly, onPick } = props
  const [search, setSearch] = useState<string | null>(null)
  const shown = useTargetName(value)
  const store = useCombobox({ onDropdownClose: () => setSearch(null) })
  const submit = (option: string) => {
    store.closeDropdown()
    if (option === NEW_STEP) onPick({ newTitle: (search ?? '').trim() })
    else onPick(option === RESUME ? { resume: true } : { step: option })
  }
  const type = (typed: string) => {
    setSearch(typed)
    store.openDropdown()
    store.updateSelectedOptionIndex()
  }
  return (
    <Combobox store={store} onOptionSubmit={submit} withinPortal={false} floatingStrategy="fixed" shadow="md">
      <Combobox.Target targetType="input" withExpandedAttribute>
        <input
          className={fields.field}
          aria-label={name}
          data-path={path}
          value={search ?? shown}
          placeholder={placeholder}
          readOnly={readOnly}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onClick={() => !readOnly && store.openDropdown()}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={() => store.closeDropdown()}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        {store.dropdownOpened && (
          <StepOptions
            search={search ?? ''}
            takesNew={takesNew}
            takesResume={takesResume}
            onListed={() => {
              if (search !== null) store.selectFirstOption()
            }}
          />
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** What is picked, in words. */
function useTargetName(value: StepPickerProps['value']): string {
  const { t, i18n } = useTexts()
  const title = useStepTitle(value !== null && 'step' in value ? value.step : null)
  if (value === null) return ''
  if ('resume' in value) return t('stepPanel.resume')
  if (title === null) return t('stepPanel.unknownStep', { id: value.step })
  return inLanguage(title, i18n.language) || t('stepPanel.untitled')
}

function useStepTitle(id: string | null) {
  return useEditorState(
    useCallback(({ flow }) => (id === null ? null : (flow.steps.find((step) => step.id === id)?.title ?? null)), [id]),
  )
}
