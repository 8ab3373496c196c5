import { inLanguage } from '../../shared/call/line.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from './EditorContext.ts'
import type { DraftFacts } from './EditorScreen.tsx'
import type { EditorState } from './flowEditor.ts'

type EditorHeaderProps = { readonly facts: DraftFacts; readonly onClose: () => void }

/** Which flow this is, and what the draft is based on. */
export function EditorHeader({ facts: { basedOnNumber }, onClose }: EditorHeaderProps) {
  const { t, i18n } = useTexts()
  const { readOnly } = useEditorSession()
  const name = useEditorState(nameOf)
  return (
    <Header title={t('editor.flows')}>
      <Button kind="quiet" onPress={onClose}>
        ← {t('editor.flows')}
      </Button>
      <strong>{inLanguage(name, i18n.language)}</strong>
      <Badge tone="amber">
        {basedOnNumber === null ? t('editor.newDraft') : t('editor.basedOn', { number: basedOnNumber })}
      </Badge>
      {readOnly && <Badge tone="plain">{t('editor.readOnly')}</Badge>}
    </Header>
  )
}

function nameOf({ flow }: EditorState) {
  return flow.name
}
