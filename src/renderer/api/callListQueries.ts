import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { v7 as uuidv7 } from 'uuid'
import type { CallPage } from '../../shared/ipc/calls/answers.ts'
import type { PageAt } from '../../shared/ipc/calls/contract.ts'
import type { FilterName } from '../../shared/review/callQuery.ts'
import { cursorOf } from '../../shared/review/cursorOf.ts'
import { type ListView, queryOf } from '../../shared/review/listView.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

const PAGE_ROWS = 100
/** A list is kept for who comes back to it, at the row where she was. */
const KEPT_MS = 30 * 60_000

/** A list of calls, page by page from one of its ends. */
export function useCallPages(view: ListView, from: 'start' | 'end', enabled: boolean) {
  const api = useApi()
  const start: PageAt = from
  return useInfiniteQuery({
    queryKey: ['calls', 'list', view, from],
    enabled,
    initialPageParam: start,
    queryFn: async ({ pageParam }: { readonly pageParam: PageAt }) =>
      unwrap(await api['calls.page']({ query: queryOf(view, Date.now()), at: pageParam, limit: PAGE_ROWS })),
    getNextPageParam: (page: CallPage): PageAt | undefined => {
      const last = page.rows.at(-1)
      return from === 'start' && page.hasMore && last !== undefined ? { after: cursorOf(view.order, last) } : undefined
    },
    getPreviousPageParam: (page: CallPage): PageAt | undefined => {
      const [first] = page.rows
      return from === 'end' && page.hasMore && first !== undefined ? { before: cursorOf(view.order, first) } : undefined
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  })
}

/** How many calls a view has; counting stops when nobody waits for it any more. */
export function useCallCount(view: ListView, enabled: boolean) {
  const api = useApi()
  const { period, filters } = view
  return useQuery({
    queryKey: ['calls', 'count', period, filters],
    enabled,
    queryFn: async ({ signal }) => {
      const jobId = uuidv7()
      signal.addEventListener('abort', () => void api['jobs.cancel']({ jobId }))
      return unwrap(await api['calls.count']({ query: queryOf(view, Date.now()), jobId }))
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  })
}

/** The filters without which an empty list would have calls. */
export function useCulprits(view: ListView) {
  const api = useApi()
  return useQuery({
    queryKey: ['calls', 'whyEmpty', view],
    queryFn: async (): Promise<readonly FilterName[]> =>
      unwrap(await api['calls.whyEmpty']({ query: queryOf(view, Date.now()) })),
  })
}

/** What filters offer that the team decides. */
export function useCallChoices() {
  const api = useApi()
  return useQuery({
    queryKey: ['calls', 'choices'],
    queryFn: async () => unwrap(await api['calls.choices'](null)),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The views that were kept. */
export function useSavedViews() {
  const api = useApi()
  return useQuery({ queryKey: ['views'], queryFn: async () => unwrap(await api['views.list'](null)) })
}

/** Keeps a view under a name. */
export function useSaveView() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (request: { readonly name: string; readonly view: ListView }) =>
      unwrap(await api['views.save'](request)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views'] }),
  })
}

/** Forgets a view. */
export function useRemoveView() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (viewId: string) => unwrap(await api['views.remove']({ viewId })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views'] }),
  })
}
