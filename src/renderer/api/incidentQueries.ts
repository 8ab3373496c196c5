import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/ipc/answers.ts'
import type { IncidentCursor, IncidentFilter } from '../../shared/ipc/incidents/contract.ts'
import type { TakenKind } from '../../shared/review/incidentMeasure.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** The register as a filter shows it, page after page. */
export function useIncidents(filter: IncidentFilter) {
  const api = useApi()
  return useInfiniteQuery({
    queryKey: ['incidents', 'list', filter],
    queryFn: async ({ pageParam }) => unwrap(await api['incidents.list']({ filter, after: pageParam })),
    initialPageParam: null as IncidentCursor | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })
}

/** One incident. */
export function useIncident(callId: CallId) {
  const api = useApi()
  return useQuery({
    queryKey: ['incidents', 'one', callId],
    queryFn: async () => unwrap(await api['incidents.get']({ callId })),
    staleTime: 0,
  })
}

/** Records a measure; answers the incident then, or why it was refused. */
export function useAddMeasure(callId: CallId) {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (measure: {
      readonly kind: TakenKind
      readonly note: string
    }): Promise<Answer<'incidents.addMeasure'>> => api['incidents.addMeasure']({ callId, ...measure }),
    onSuccess: async (answer) => {
      if (answer.ok) client.setQueryData(['incidents', 'one', callId], answer.value)
      else await client.invalidateQueries({ queryKey: ['incidents', 'one', callId] })
      void client.invalidateQueries({ queryKey: ['incidents', 'list'] })
      void client.invalidateQueries({ queryKey: ['today'] })
    },
  })
}

/** Takes a closed call into the register; answers whether it was accepted. */
export function useOpenIncident() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (callId: CallId): Promise<Answer<'incidents.open'>> => api['incidents.open']({ callId, note: '' }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['incidents'] })
      void client.invalidateQueries({ queryKey: ['today'] })
    },
  })
}
