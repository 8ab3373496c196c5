import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** Where the cache keeps a list of complaints. */
export function complaintsKey(filter: ComplaintFilter) {
  return ['complaints', 'list', filter] as const
}

/** The complaints that a filter means: the first cards of each column, and how many there are. */
export function useComplaints(filter: ComplaintFilter) {
  const api = useApi()
  return useQuery({
    queryKey: complaintsKey(filter),
    queryFn: async () => unwrap(await api['complaints.list']({ filter, after: null })),
    placeholderData: (before) => before,
    staleTime: 0,
  })
}

/** Where the cache keeps one complaint. */
export function complaintKey(callId: string) {
  return ['complaints', 'one', callId] as const
}

/** One whole complaint. */
export function useComplaint(callId: CallId) {
  const api = useApi()
  return useQuery({
    queryKey: complaintKey(callId),
    queryFn: async () => unwrap(await api['complaints.get']({ callId })),
    staleTime: 0,
  })
}

/** What the team has set about messages to other programs. */
export function useWebhook() {
  const api = useApi()
  return useQuery({
    queryKey: ['webhook'],
    queryFn: async () => unwrap(await api['webhook.get'](null)),
    staleTime: 0,
    gcTime: 0,
  })
}

const UNSENT_KEY = ['webhook', 'unsent'] as const
const LOOK_AGAIN_MS = 10_000

/** Messages that did not arrive; looked at now and then, as they are sent by themselves. */
export function useUnsent(mayLook: boolean) {
  const api = useApi()
  return useQuery({
    queryKey: UNSENT_KEY,
    queryFn: async () => unwrap(await api['webhook.listUnsent'](null)),
    enabled: mayLook,
    refetchInterval: LOOK_AGAIN_MS,
    staleTime: 0,
  })
}

/** Has them tried again. */
export function useSendAgain() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => unwrap(await api['webhook.sendAgain'](null)),
    onSuccess: (unsent) => client.setQueryData(UNSENT_KEY, unsent),
  })
}
