import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallId } from '../../shared/ids.ts'
import type { CallFile, ReviewSaved } from '../../shared/ipc/reviews/answers.ts'
import type { Verdict } from '../../shared/review/verdict.ts'
import { useApi } from './api.ts'
import { unwrap } from './unwrap.ts'

/** What is to be said of a call: a review, or the agent's answer. */
export type ReviewDraft = { readonly verdict: Verdict; readonly note: string }

/** Saves a review or an answer, having read what the page shows; puts what main knows beside the call either way. */
export function useReview({ item: { callId }, reviews }: CallFile) {
  const api = useApi()
  const client = useQueryClient()
  const newestKnown = reviews.at(-1)?.reviewId ?? null
  return useMutation({
    mutationFn: async ({ verdict, note }: ReviewDraft): Promise<ReviewSaved> =>
      verdict === 'answer'
        ? unwrap(await api['calls.answerReview']({ callId, note, newestKnown }))
        : unwrap(await api['calls.review']({ callId, verdict, note, newestKnown })),
    onSuccess: (saved) => {
      const known = client.getQueryData<CallFile>(['calls', 'one', callId])
      if (known !== undefined) client.setQueryData(['calls', 'one', callId], { ...known, reviews: saved.reviews })
      void client.invalidateQueries({ queryKey: ['calls', 'one', callId] })
      void client.invalidateQueries({ queryKey: ['calls', 'feedback'] })
    },
  })
}

/** The reader's own calls that others have said something about, the last said first. */
export function useFeedback() {
  const api = useApi()
  return useQuery({
    queryKey: ['calls', 'feedback'],
    queryFn: async () => unwrap(await api['calls.listFeedback'](null)),
    staleTime: 0,
  })
}

/** Looks at the times of a call's steps for a reason, which stays beside the call. */
export function useLookUp(callId: CallId) {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (reason: string) => unwrap(await api['calls.lookUp']({ callId, reason })).times,
    onSuccess: () => client.invalidateQueries({ queryKey: ['calls', 'one', callId] }),
  })
}
