import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'
import type { ComplaintCard, ComplaintList } from '../../shared/ipc/complaints/answers.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import { useApi } from '../api/api.ts'
import { complaintsKey, useComplaints } from '../api/complaintQueries.ts'
import { appendCards, placeCard } from './complaintList.ts'

/** The complaints of a filter, and what changes what is shown of them. */
export function useComplaintBoard(filter: ComplaintFilter, ownerName: string) {
  const api = useApi()
  const client = useQueryClient()
  const query = useComplaints(filter)
  const update = useCallback(
    (change: (list: ComplaintList) => ComplaintList) =>
      client.setQueryData<ComplaintList>(complaintsKey(filter), (list) => (list === undefined ? list : change(list))),
    [client, filter],
  )
  const showMore = async (status: ComplaintStatus) => {
    const last = query.data?.columns.find((column) => column.status === status)?.cards.at(-1)
    if (last === undefined) return
    const answer = await api['complaints.list']({ filter, after: { status, callId: last.callId } })
    const more = answer.ok ? answer.value.columns[0] : undefined
    if (more !== undefined) update((list) => appendCards(list, more))
  }
  const place = async (card: ComplaintCard) => {
    update((list) => placeCard(list, card, { filter, ownerName, nowMs: Date.now() }))
    const answer = await api['complaints.list']({ filter, after: null })
    if (answer.ok) update((list) => ({ ...list, counts: answer.value.counts }))
  }
  return { list: query.data, failed: query.isError, showMore, place }
}
