import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './EditorBar.module.css'
import { useEditorSession } from './EditorContext.ts'
import { UndoButtons } from './UndoButtons.tsx'

/** The views of a flow, in their order. */
export const EDITOR_VIEWS = ['plan', 'list', 'proof', 'calls', 'history'] as const

/** A view of a flow. */
export type EditorViewName = (typeof EDITOR_VIEWS)[number]

type EditorBarProps = { readonly view: EditorViewName; readonly onView: (view: EditorViewName) => void }

/** Above the view: which one it is, and going back and forth in what was done. */
export function EditorBar({ view, onView }: EditorBarProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  return (
    <div className={classes.bar}>
      <Segmented
        label={t('editor.views')}
        options={EDITOR_VIEWS.map((value) => ({ value, label: t(`editor.view.${value}`) }))}
        value={view}
        onChange={onView}
      />
      <UndoButtons />
      <span className={classes.rest} />
      <Button kind="quiet" onPress={() => editor.show({ kind: 'flow' })}>
        {t('editor.toFlow')}
      </Button>
    </div>
  )
}
