import { Combobox } from '@mantine/core'
import { useEffect } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { findSteps } from '../plan/findSteps.ts'
import classes from './StepPicker.module.css'
import { useFlowField } from './speechFields.ts'

/** Stands among the ids of steps for a new step: no id begins with a space. */
export const NEW_STEP = ' new'
/** So many are listed; who looks for another one types a letter more. */
const MOST = 40

/** Stands there for the way back to where the call was left. */
export const RESUME = ' resume'

type StepOptionsProps = {
  readonly search: string
  readonly takesNew: boolean
  readonly takesResume: boolean
  readonly onListed: () => void
}

/** The steps that a search finds. */
export function StepOptions({ search, takesNew, takesResume, onListed }: StepOptionsProps) {
  const { t, i18n } = useTexts()
  const found = findSteps(useFlowField('steps'), search, i18n.language).slice(0, MOST)
  const title = search.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: told for each list, and only then
  useEffect(() => {
    onListed()
  }, [search])
  return (
    <Combobox.Options className={classes.options} aria-label={t('stepPanel.search')}>
      {takesResume && (
        <Combobox.Option className={classes.option} value={RESUME}>
          ↩ {t('stepPanel.resume')}
        </Combobox.Option>
      )}
      {found.map((step) => (
        <Combobox.Option key={step.id} className={classes.option} value={step.id}>
          {step.title.trim() === '' ? t('stepPanel.untitled') : step.title}
        </Combobox.Option>
      ))}
      {takesNew && title !== '' && (
        <Combobox.Option className={classes.option} value={NEW_STEP}>
          + {t('stepPanel.newStep', { title })}
        </Combobox.Option>
      )}
      {found.length === 0 && !takesNew && !takesResume && (
        <Combobox.Empty className={classes.empty}>{t('stepPanel.nothingFound')}</Combobox.Empty>
      )}
    </Combobox.Options>
  )
}
