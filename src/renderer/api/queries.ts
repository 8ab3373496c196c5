import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallId } from '../../shared/ids.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** The cache of what main answered. Main is always in reach: being offline must hold nothing back. */
export function makeQueryClient(): QueryClient {
  const common = { networkMode: 'always', retry: false } as const
  return new QueryClient({ defaultOptions: { queries: { ...common, refetchOnWindowFocus: false }, mutations: common } })
}

/** Retention erases texts of a call that somebody reads: the page notices within a minute. */
const REREAD_MS = 60_000

/** One whole call. */
export function useLoggedCall(callId: CallId) {
  const api = useApi()
  return useQuery({
    queryKey: ['calls', 'one', callId],
    queryFn: async () => unwrap(await api['calls.get']({ callId })),
    staleTime: 0,
    refetchInterval: REREAD_MS,
  })
}

/** Everything that is stored about a call. */
export function useStored(callId: CallId) {
  const api = useApi()
  return useQuery({
    queryKey: ['calls', 'stored', callId],
    queryFn: async () => unwrap(await api['calls.listStored']({ callId })),
    staleTime: 0,
    gcTime: 0,
  })
}

/** The policy in force. */
export function usePolicy() {
  const api = useApi()
  return useQuery({ queryKey: ['policy'], queryFn: async () => unwrap(await api['policy.get'](null)), staleTime: 0 })
}

/** Saves the policy as a new version. */
export function useSavePolicy() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (published: { readonly policy: Policy; readonly note: string }) =>
      unwrap(await api['policy.save'](published)),
    onSuccess: (saved) => {
      client.setQueryData(['policy'], saved)
      void client.invalidateQueries({ queryKey: ['policyHistory'] })
    },
  })
}

/** Which rules were published when, newest first. */
export function usePolicyHistory() {
  const api = useApi()
  return useQuery({
    queryKey: ['policyHistory'],
    queryFn: async () => unwrap(await api['policy.history'](null)),
    staleTime: 0,
  })
}
