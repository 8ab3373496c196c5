import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InsightsQuery, Privacy } from '../../shared/ipc/insights/contract.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** The figures of a period; those from before stay until the new ones are there. Null asks for nothing. */
export function useInsights(query: InsightsQuery | null) {
  const api = useApi()
  return useQuery({
    queryKey: ['insights', query],
    queryFn: query === null ? skipToken : async () => unwrap(await api['insights.read'](query)),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** What the team's agreement says about figures, and the way to change it. */
export function usePrivacy() {
  const api = useApi()
  const client = useQueryClient()
  const { data } = useQuery({ queryKey: ['privacy'], queryFn: async () => unwrap(await api['privacy.get'](null)) })
  const saving = useMutation({
    mutationFn: async (privacy: Privacy) => unwrap(await api['privacy.save'](privacy)),
    onSuccess: (saved) => {
      client.setQueryData(['privacy'], saved)
      return client.invalidateQueries({ queryKey: ['insights'] })
    },
  })
  return { data, failed: saving.isError, change: saving.mutate }
}
