import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { countChanges, writeChangeCounts } from '../../../shared/flow/diff/changeCounts.ts'
import { diffFlows } from '../../../shared/flow/diff/diffFlows.ts'
import type { PublishOutcome } from '../../../shared/ipc/flows/answers.ts'
import { useApi } from '../../api/api.ts'
import { useDraftSession } from '../draft/DraftContext.ts'
import { useEditorSession } from '../EditorContext.ts'

/** What became of publishing. */
export type PublishState =
  | { readonly kind: 'idle' | 'underWay' | 'asked' }
  | { readonly kind: 'failed'; readonly problem: string }
  | PublishOutcome

/** What the trainer says when she publishes. */
export type PublishWords = { readonly note: string; readonly makeDefault: boolean; readonly ticked: readonly string[] }

/** Publishes the draft on screen, or asks a second person to approve it. It is saved first: what is published lies in the file. */
export function usePublish() {
  const api = useApi()
  const client = useQueryClient()
  const { editor } = useEditorSession()
  const { flowId, sessionId, open } = useDraftSession()
  const [state, setState] = useState<PublishState>({ kind: 'idle' })
  const withSavedDraft = useCallback(
    async (next: (revision: number) => Promise<PublishState>) => {
      setState({ kind: 'underWay' })
      const isSaved = (await open.keeper?.flush()) === true
      setState(isSaved ? await next(open.keeper?.revision ?? 0) : { kind: 'failed', problem: 'notSaved' })
    },
    [open],
  )
  const run = useCallback(
    (words: PublishWords) =>
      withSavedDraft(async (revision) => {
        const changes = open.basedOn === null ? [] : diffFlows(open.basedOn.flow, editor.state.flow)
        const summary = writeChangeCounts(countChanges(changes))
        const request = { jobId: crypto.randomUUID(), flowId, sessionId, revision, summary, ...words }
        const answer = await api['flows.publish']({ ...request, ticked: [...words.ticked] })
        void client.invalidateQueries({ queryKey: ['flows'] })
        return answer.ok ? answer.value : { kind: 'failed', problem: answer.problem }
      }),
    [api, client, editor, flowId, open, sessionId, withSavedDraft],
  )
  const ask = useCallback(
    () =>
      withSavedDraft(async (revision) => {
        const answer = await api['flows.askApproval']({ flowId, sessionId, revision })
        return answer.ok ? { kind: 'asked' } : { kind: 'failed', problem: answer.problem }
      }),
    [api, flowId, sessionId, withSavedDraft],
  )
  return { state, run, ask }
}
