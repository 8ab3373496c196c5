import { useCallback } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'

/** Goes to a step in the panel. */
export function ShowStep({ id }: { readonly id: string }) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const title = useEditorState(useCallback(({ flow }) => flow.steps.find((step) => step.id === id)?.title, [id]))
  if (title === undefined) return null
  return (
    <Button
      kind="quiet"
      name={t('stepPanel.showStepNamed', { title: inLanguage(title, i18n.language) })}
      onPress={() => editor.show({ kind: 'step', id })}
    >
      {t('stepPanel.showStep')}
    </Button>
  )
}
