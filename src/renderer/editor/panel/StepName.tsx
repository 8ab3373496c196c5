import { useCallback } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'

/** The title of a step, in the language of the screen. */
export function StepName({ id }: { readonly id: string }) {
  const { t, i18n } = useTexts()
  const title = useEditorState(useCallback(({ flow }) => flow.steps.find((step) => step.id === id)?.title, [id]))
  if (title === undefined) return t('stepPanel.unknownStep', { id })
  return <strong>{inLanguage(title, i18n.language) || t('stepPanel.untitled')}</strong>
}
