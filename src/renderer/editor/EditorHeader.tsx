import { inLanguage } from '../../shared/call/line.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useDraftSession } from './draft/DraftContext.ts'
import { DraftStatus } from './draft/DraftStatus.tsx'
import { useEditorSession, useEditorState } from './EditorContext.ts'
import type { EditorState } from './flowEditor.ts'
import { TryButton } from './simulator/TryButton.tsx'

type EditorHeaderProps = { readonly onPublish: () => void; readonly onClose: () => void }

/** Which flow this is, what the draft is based on, whether it is saved, and the way to publish it. */
export function EditorHeader({ onPublish, onClose }: EditorHeaderProps) {
  const { t, i18n } = useTexts()
  const { readOnly } = useEditorSession()
  const { basedOn } = useDraftSession().open
  const name = useEditorState(nameOf)
  return (
    <Header
      title={inLanguage(name, i18n.language)}
      isLong
      aside={
        <>
          <TryButton />
          {!readOnly && (
            <Button kind="primary" onPress={onPublish}>
              {t('flowVersions.publish')}
            </Button>
          )}
        </>
      }
    >
      <Button kind="quiet" onPress={onClose}>
        ← {t('editor.flows')}
      </Button>
      <Badge tone="amber">
        {basedOn === null ? t('editor.newDraft') : t('editor.basedOn', { number: basedOn.number })}
      </Badge>
      {readOnly && <Badge tone="plain">{t('editor.readOnly')}</Badge>}
      <DraftStatus />
    </Header>
  )
}

function nameOf({ flow }: EditorState) {
  return flow.name
}
