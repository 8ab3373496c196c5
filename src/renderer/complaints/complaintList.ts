import { type ComplaintStatus, isOverdue } from '../../shared/complaint/complaint.ts'
import type { ComplaintCard, ComplaintColumn, ComplaintList } from '../../shared/ipc/complaints/answers.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'

/** What a card has to be for a filter, seen from now by a person. */
export type FilterView = { readonly filter: ComplaintFilter; readonly ownerName: string; readonly nowMs: number }

/** The list with the next cards of one column behind its last. */
export function appendCards(list: ComplaintList, more: ComplaintColumn): ComplaintList {
  const columns = list.columns.map((column) =>
    column.status === more.status ? { ...more, cards: [...column.cards, ...more.cards] } : column,
  )
  return { ...list, columns }
}

/** The list after a card changed: it stands where it belongs now, or nowhere where the filter does not mean it any more. */
export function placeCard(list: ComplaintList, card: ComplaintCard, view: FilterView): ComplaintList {
  const columns = list.columns.map((column) => {
    const others = column.cards.filter(({ callId }) => callId !== card.callId)
    const belongs = column.status === card.status && isMeant(card, view) && isWithin(column, others, card)
    return { ...column, cards: belongs ? insert(others, card) : others }
  })
  return { ...list, columns }
}

function isMeant(card: ComplaintCard, { filter, ownerName, nowMs }: FilterView): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'mine':
      return card.owner === ownerName
    case 'unowned':
      return card.owner === null
    case 'overdue':
      return isOverdue(card, nowMs)
    case 'closed':
      return card.status === 'closed'
  }
}

/** A card that lies behind the last one shown comes with the next ones. */
function isWithin({ hasMore, status }: ComplaintColumn, cards: readonly ComplaintCard[], card: ComplaintCard): boolean {
  const last = cards.at(-1)
  return !hasMore || last === undefined || isBefore(status, card, last)
}

function insert(cards: readonly ComplaintCard[], card: ComplaintCard): readonly ComplaintCard[] {
  const index = cards.findIndex((each) => isBefore(card.status, card, each))
  return index === -1 ? [...cards, card] : cards.toSpliced(index, 0, card)
}

/** As main sorts: what waits longest first, of the closed ones the newest. */
function isBefore(status: ComplaintStatus, a: ComplaintCard, b: ComplaintCard): boolean {
  return status === 'closed' ? a.callId > b.callId : a.callId < b.callId
}
