import { useTexts } from '../ui/TextsProvider.tsx'
import { useEditorState } from './EditorContext.ts'
import type { EditorState } from './flowEditor.ts'
import classes from './Panel.module.css'

/** Beside the view: what is chosen there, for editing. */
export function Panel() {
  const { t } = useTexts()
  const spot = useEditorState(spotOf)
  return (
    <aside className={classes.panel} aria-label={t('editor.panel')}>
      {spot === null && <p className={classes.nothing}>{t('editor.nothingShown')}</p>}
    </aside>
  )
}

function spotOf({ spot }: EditorState) {
  return spot
}
