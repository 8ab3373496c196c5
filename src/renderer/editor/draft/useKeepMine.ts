import { useCallback, useState } from 'react'
import { useApi } from '../../api/api.ts'
import { useEditorSession } from '../EditorContext.ts'
import { useDraftSession } from './DraftContext.ts'

/** Puts the state on this page into the file; what lies there is set aside. `failed`: it could not. */
export function useKeepMine(): { readonly keepMine: () => Promise<boolean>; readonly failed: boolean } {
  const api = useApi()
  const { editor } = useEditorSession()
  const { flowId, sessionId, open } = useDraftSession()
  const [failed, setFailed] = useState(false)
  const keepMine = useCallback(async () => {
    const session = { flowId, sessionId }
    const { flow } = editor.state
    await api['drafts.takeOver'](session)
    const saved = await api['drafts.saveAnyway']({ ...session, document: JSON.stringify(flow) })
    setFailed(!saved.ok)
    if (saved.ok) open.keeper?.goOn(flow, saved.value.revision)
    return saved.ok
  }, [api, editor, flowId, open, sessionId])
  return { keepMine, failed }
}
