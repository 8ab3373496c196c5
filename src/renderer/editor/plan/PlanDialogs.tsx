import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { usePlanActions } from './PlanContext.ts'
import type { PlanDialog } from './planActions.ts'
import { StepFinder } from './StepFinder.tsx'
import { writtenIn } from './stepLine.ts'

type PlanDialogsProps = { readonly dialog: PlanDialog; readonly onClose: () => void }

/** Looks for a step: to go there, or to lead there. */
export function PlanDialogs({ dialog, onClose }: PlanDialogsProps) {
  const { t, i18n } = useTexts()
  const actions = usePlanActions()
  const steps = useEditorState(stepsOf)
  const choose = (act: () => void) => {
    onClose()
    act()
  }
  if (dialog.kind === 'search') {
    return (
      <StepFinder title={t('plan.searchSteps')} onChoose={(id) => choose(() => actions.jump(id))} onClose={onClose} />
    )
  }
  const { from } = dialog
  const title = writtenIn(steps.find(({ id }) => id === from)?.title ?? {}, i18n.language)
  return (
    <StepFinder
      title={t('plan.connectTo', { title })}
      except={from}
      onChoose={(id) => choose(() => actions.connectTo(from, id))}
      onClose={onClose}
    />
  )
}

function stepsOf({ flow }: EditorState) {
  return flow.steps
}
