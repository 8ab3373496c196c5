import { inLanguage } from '../../../shared/call/line.ts'
import type { LibraryItem } from '../../../shared/ipc/flows/answers.ts'
import { useFlowChange } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './NewFlowDialog.module.css'
import { useFlowProblem } from './useFlowProblem.ts'

type DiscardDialogProps = { readonly item: LibraryItem; readonly onClose: () => void }

/** Throws a draft away. It cannot be taken back, so it says beforehand what goes. */
export function DiscardDialog({ item: { flowId, name, current }, onClose }: DiscardDialogProps) {
  const { t, i18n } = useTexts()
  const discard = useFlowChange('flows.discardDraft')
  const sayProblem = useFlowProblem()
  return (
    <Dialog title={t('flowLibrary.discardTitle', { name: inLanguage(name, i18n.language) })} onClose={onClose}>
      <div className={classes.form}>
        <p>{t(current === null ? 'flowLibrary.discardNew' : 'flowLibrary.discardText')}</p>
        {discard.isError && <p role="alert">{sayProblem(discard.error)}</p>}
        <div>
          <Button
            kind="primary"
            disabled={discard.isPending}
            onPress={() => discard.mutate({ flowId, sessionId: null }, { onSuccess: onClose })}
          >
            {t('flowLibrary.discardNow')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
