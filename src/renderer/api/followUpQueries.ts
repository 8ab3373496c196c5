import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../shared/ipc/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** What needs this person changes while she works elsewhere. */
const REREAD_TODAY_MS = 60_000

/** What needs this person today, read again while she looks at it. */
export function useToday() {
  const api = useApi()
  return useQuery({
    queryKey: ['today'],
    queryFn: async () => unwrap(await api['today.get'](null)),
    staleTime: 0,
    refetchInterval: REREAD_TODAY_MS,
  })
}

/** How much needs this person today: cheap to read, so that it can stand beside every place; never read in a call. */
export function useTodayCount(enabled: boolean) {
  const api = useApi()
  return useQuery({
    queryKey: ['today', 'count'],
    queryFn: async () => unwrap(await api['today.count'](null)),
    staleTime: 0,
    enabled,
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
