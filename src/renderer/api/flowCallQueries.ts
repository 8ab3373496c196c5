import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { Request } from '../../shared/ipc/contract.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** What became of a flow in its calls; the figures from before stay until the new ones are there. Null asks for nothing. */
export function useFlowCalls(query: Request<'flows.calls'> | null) {
  const api = useApi()
  return useQuery({
    queryKey: ['flowCalls', query],
    queryFn: query === null ? skipToken : async () => unwrap(await api['flows.calls'](query)),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
