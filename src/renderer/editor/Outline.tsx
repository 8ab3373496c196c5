import { inLanguage } from '../../shared/call/line.ts'
import { RUNGS } from '../../shared/ladder/rung.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import { useEditorSession, useEditorState } from './EditorContext.ts'
import type { EditorState } from './flowEditor.ts'

/** The steps of the ladder and of the factual path as a list of names. */
export function Outline() {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const steps = useEditorState(stepsOf)
  return (
    <ol>
      {RUNGS.map((rung) => (
        <li key={rung}>
          <Button kind="quiet" onPress={() => editor.show({ kind: 'rung', id: rung })}>
            {t(rungText(rung))}
          </Button>
        </li>
      ))}
      {steps.map(({ id, title }) => (
        <li key={id}>
          <Button kind="quiet" onPress={() => editor.show({ kind: 'step', id })}>
            {inLanguage(title, i18n.language)}
          </Button>
        </li>
      ))}
    </ol>
  )
}

function stepsOf({ flow }: EditorState) {
  return flow.steps
}
