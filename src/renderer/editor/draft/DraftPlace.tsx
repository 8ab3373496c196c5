import { Button } from '../../ui/Button.tsx'
import { Header } from '../../ui/Header.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { EditorScreen } from '../EditorScreen.tsx'
import { useFlowProblem } from '../library/useFlowProblem.ts'
import { BrokenDraft } from './BrokenDraft.tsx'
import { DraftContext } from './DraftContext.ts'
import { DraftNotice } from './DraftNotice.tsx'
import classes from './DraftPlace.module.css'
import { useDraft } from './useDraft.ts'

type DraftPlaceProps = { readonly flowId: string; readonly onClose: () => void }

/** A draft from the moment it is asked for until it is closed. */
export function DraftPlace({ flowId, onClose }: DraftPlaceProps) {
  const { t } = useTexts()
  const sayProblem = useFlowProblem()
  const draft = useDraft(flowId)
  const { state, sessionId } = draft
  if (state.kind === 'open') {
    return (
      <DraftContext value={{ flowId, sessionId, open: state, takeOver: draft.takeOver, reopen: draft.reopen }}>
        <EditorScreen session={state.editing.session} notice={<DraftNotice />} onClose={onClose} />
      </DraftContext>
    )
  }
  return (
    <>
      <Header title={t('flowLibrary.title')}>
        <Button kind="quiet" onPress={onClose}>
          ← {t('flowLibrary.title')}
        </Button>
      </Header>
      <main className={classes.body}>
        {state.kind === 'opening' && <p role="status">{t('flowLibrary.opening')}</p>}
        {state.kind === 'failed' && <p role="alert">{sayProblem(state.problem)}</p>}
        {state.kind === 'broken' && <BrokenDraft problems={state.problems} />}
      </main>
    </>
  )
}
