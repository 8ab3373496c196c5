import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useApi } from '../../api/api.ts'
import { unwrap } from '../../api/unwrap.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { ChangeList } from '../versions/ChangeList.tsx'
import classes from './ConflictDialog.module.css'
import { useDraftSession } from './DraftContext.ts'
import { useKeepMine } from './useKeepMine.ts'

/** Two states of one draft: what differs, and which of them stays. The other one is set aside or can be undone to. */
export function ConflictDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const api = useApi()
  const { editor } = useEditorSession()
  const { flowId, sessionId, open } = useDraftSession()
  const { keepMine, failed } = useKeepMine()
  const [mine] = useState(editor.state.flow)
  const { data, isError } = useQuery({
    queryKey: ['flows', 'inFile', flowId],
    queryFn: async () => unwrap(await api['drafts.read']({ flowId })),
    staleTime: 0,
    gcTime: 0,
  })
  const theirs = data?.flow.ok ? data.flow.value : null
  const take = async (flow: Flow, revision: number) => {
    await api['drafts.takeOver']({ flowId, sessionId })
    editor.edit('takeOver', () => flow)
    open.keeper?.goOn(flow, revision)
    onClose()
  }
  const keep = async () => {
    if (await keepMine()) onClose()
  }
  return (
    <Dialog title={t('flowLibrary.conflict.title')} wide onClose={onClose}>
      <div className={classes.body}>
        <p className={classes.explain}>{t('flowLibrary.conflict.explain')}</p>
        {theirs !== null && <ChangeList compared={{ before: theirs, after: mine }} />}
        {(isError || data?.flow.ok === false) && <p role="alert">{t('flowLibrary.conflict.unreadable')}</p>}
        {failed && <p role="alert">{t('flowLibrary.problem.other')}</p>}
        <div className={classes.ways}>
          <Button kind="primary" onPress={() => void keep()}>
            {t('flowLibrary.conflict.keepMine')}
          </Button>
          {theirs !== null && data !== undefined && (
            <Button onPress={() => void take(theirs, data.revision)}>{t('flowLibrary.conflict.takeTheirs')}</Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
