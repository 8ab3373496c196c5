import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../shared/ipc/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** What needs this person changes while she works elsewhere. */
const REREAD_TODAY_MS = 60_000

/** What needs this person today. While she talks nothing is read: the call has the machine to itself. */
export function useToday({ enabled, repeats = false }: { readonly enabled: boolean; readonly repeats?: boolean }) {
  const api = useApi()
  return useQuery({
    queryKey: ['today'],
    queryFn: async () => unwrap(await api['today.get'](null)),
    staleTime: 0,
    enabled,
    refetchInterval: repeats && REREAD_TODAY_MS,
  })
}

/** Commitments, up to `limit` of each group. */
export function useFollowUps(asked: Request<'followUps.list'>) {
  const api = useApi()
  return useQuery({
    queryKey: ['followUps', asked],
    queryFn: async () => unwrap(await api['followUps.list'](asked)),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
}

/** Records what became of a commitment; answers whether it was accepted. */
export function useChangeFollowUp() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Request<'followUps.change'>): Promise<Answer<'followUps.change'>> =>
      api['followUps.change'](change),
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['followUps'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
      ])
    },
  })
}
