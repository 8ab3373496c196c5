import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './EditorBar.module.css'
import { useEditorSession } from './EditorContext.ts'
import { useFront } from './FrontContext.ts'
import type { Part } from './front.ts'
import { useWorkbench } from './simulator/WorkbenchContext.ts'
import { UndoButtons } from './UndoButtons.tsx'

/** The views of a flow, in their order. */
export const EDITOR_VIEWS = ['plan', 'list', 'proof', 'calls', 'history'] as const

/** A view of a flow. */
export type EditorViewName = (typeof EDITOR_VIEWS)[number]

type EditorBarProps = { readonly view: EditorViewName; readonly onView: (view: EditorViewName) => void }

type Choice = EditorViewName | Exclude<Part, 'view'>

/** Above the view: which one it is, and going back and forth in what was done. Where all takes turns, so do the parts beside it. */
export function EditorBar({ view, onView }: EditorBarProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const { tab } = useWorkbench()
  const { room, shown, put } = useFront()
  const showFlow = () => {
    editor.show({ kind: 'flow' })
    put('panel')
  }
  const beside: readonly Choice[] = room === 'narrow' ? ['panel', ...(tab === null ? [] : (['trial'] as const))] : []
  const names = { panel: t('editor.panel'), trial: t('simulator.title') }
  const choose = (choice: Choice) => {
    if (choice === 'panel' || choice === 'trial') return put(choice)
    onView(choice)
    if (room === 'narrow') put('view')
  }
  return (
    <div className={classes.bar}>
      <Segmented
        label={t('editor.views')}
        options={[...EDITOR_VIEWS, ...beside].map((value) => ({
          value,
          label: value === 'panel' || value === 'trial' ? names[value] : t(`editor.view.${value}`),
        }))}
        value={shown.has('view') ? view : shown.has('panel') ? 'panel' : 'trial'}
        onChange={choose}
      />
      {(room !== 'narrow' || !shown.has('trial')) && (
        <>
          <UndoButtons />
          <span className={classes.rest} />
          <Button kind="quiet" onPress={showFlow}>
            {t('editor.toFlow')}
          </Button>
        </>
      )}
    </div>
  )
}
