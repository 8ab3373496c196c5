import { useCallback } from 'react'
import type { FlowVersionId } from '../../../shared/ids.ts'
import { useApi } from '../../api/api.ts'
import { useEditorSession } from '../EditorContext.ts'

/** Takes a published version into the draft, as one edit that can be undone. */
export function useTakeVersion(): (versionId: FlowVersionId) => Promise<void> {
  const api = useApi()
  const { editor } = useEditorSession()
  return useCallback(
    async (versionId) => {
      const answer = await api['flows.version']({ versionId })
      if (answer.ok) editor.edit('takeOver', () => answer.value.flow)
    },
    [api, editor],
  )
}
