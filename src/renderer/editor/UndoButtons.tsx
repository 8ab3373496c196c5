import { redoName, undoName } from '../../shared/flow/edit/flowHistory.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from './EditorContext.ts'
import type { EditKind } from './editKinds.ts'
import type { EditorState } from './flowEditor.ts'

/** Back and forth in what was done, without limit. What it would undo is said on the button. */
export function UndoButtons() {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const undoes = useEditorState(undone)
  const redoes = useEditorState(redone)
  return (
    <>
      <Button
        kind="quiet"
        disabled={undoes === null}
        name={undoes === null ? t('editor.undo') : t('editor.undoNamed', { edit: t(`editor.edit.${undoes}`) })}
        onPress={() => editor.undo()}
      >
        {t('editor.undo')}
      </Button>
      <Button
        kind="quiet"
        disabled={redoes === null}
        name={redoes === null ? t('editor.redo') : t('editor.redoNamed', { edit: t(`editor.edit.${redoes}`) })}
        onPress={() => editor.redo()}
      >
        {t('editor.redo')}
      </Button>
    </>
  )
}

/** Every edit of the editor is named by its kind. */
function undone({ history }: EditorState): EditKind | null {
  return undoName(history) as EditKind | null
}

function redone({ history }: EditorState): EditKind | null {
  return redoName(history) as EditKind | null
}
