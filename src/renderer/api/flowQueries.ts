import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/ipc/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/result.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

const FLOWS = ['flows'] as const

/** The library: every flow with its current version and its draft. */
export function useFlows() {
  const api = useApi()
  return useQuery({
    queryKey: [...FLOWS, 'list'],
    queryFn: async () => unwrap(await api['flows.list'](null)),
    staleTime: 0,
  })
}

/** What the team has agreed about publishing. */
export function useFlowRules() {
  const api = useApi()
  return useQuery({
    queryKey: [...FLOWS, 'rules'],
    queryFn: async () => unwrap(await api['flows.settings'](null)),
    staleTime: 0,
  })
}

/** The published versions of a flow, newest first. */
export function useFlowVersions(flowId: string) {
  const api = useApi()
  return useQuery({
    queryKey: [...FLOWS, 'versions', flowId],
    queryFn: async () => unwrap(await api['flows.versions']({ flowId })),
    staleTime: 0,
  })
}

/** One published version, whole; it never changes. */
export function useFlowVersion(versionId: FlowVersionId | null) {
  const api = useApi()
  return useQuery({
    queryKey: ['flowVersion', versionId],
    queryFn: async () => unwrap(await api['flows.version']({ versionId: versionId ?? '' })),
    enabled: versionId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The states of a draft that were set aside. */
export function useDraftCopies(flowId: string) {
  const api = useApi()
  return useQuery({
    queryKey: [...FLOWS, 'copies', flowId],
    queryFn: async () => unwrap(await api['drafts.copies']({ flowId })),
    staleTime: 0,
  })
}

type FlowChangeChannel =
  | 'flows.create'
  | 'flows.archive'
  | 'flows.setDefault'
  | 'flows.discardDraft'
  | 'flows.saveSettings'
  | 'flows.publishAgain'
  | 'flows.approve'
  | 'flows.approveReturn'

/** What a channel answers where it is granted. */
type ValueOf<C extends FlowChangeChannel> = Extract<Answer<C>, { ok: true }>['value']

/** Changes something in the library; the lists are read again. */
export function useFlowChange<C extends FlowChangeChannel>(channel: C) {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (request: Request<C>) => {
      // One function per channel: the union of them cannot say that request and answer belong together.
      const ask = api[channel] as (request: Request<C>) => Promise<Result<ValueOf<C>, string>>
      return unwrap(await ask(request))
    },
    onSettled: () => client.invalidateQueries({ queryKey: FLOWS }),
  })
}
