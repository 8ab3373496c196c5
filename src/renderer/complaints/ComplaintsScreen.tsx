import { type ReactNode, useRef, useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import type { Person } from '../../shared/person/person.ts'
import { ComplaintsOverview } from './ComplaintsOverview.tsx'
import { ComplaintView } from './ComplaintView.tsx'
import type { View } from './Toolbar.tsx'
import { useComplaintBoard } from './useComplaintBoard.ts'

type ComplaintsScreenProps = {
  readonly person: Person
  /** Draws the call behind a complaint. */
  readonly renderCall: (callId: CallId, onBack: () => void) => ReactNode
}

/** What is on screen instead of the board. */
type Opened = { readonly callId: CallId; readonly part: 'complaint' | 'answer' | 'call' }

/** The complaint channel: all complaints as a board or a list, one of them, and the call behind it. */
export function ComplaintsScreen({ person, renderCall }: ComplaintsScreenProps) {
  const [filter, setFilter] = useState<ComplaintFilter>('all')
  const [view, setView] = useState<View>('board')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [last, setLast] = useState<CallId | null>(null)
  const drafts = useRef(new Map<CallId, string>())
  const board = useComplaintBoard(filter, person.name)
  const open = (callId: CallId, part: Opened['part'] = 'complaint') => {
    setLast(callId)
    setOpened({ callId, part })
  }
  if (opened?.part === 'call') return renderCall(opened.callId, () => open(opened.callId))
  if (opened !== null) {
    return (
      <ComplaintView
        callId={opened.callId}
        part={opened.part}
        person={person}
        draft={drafts.current.get(opened.callId) ?? ''}
        onDraft={(text) => drafts.current.set(opened.callId, text)}
        onBack={() => setOpened(null)}
        onOpenCall={() => open(opened.callId, 'call')}
        onChanged={({ card }) => board.place(card)}
      />
    )
  }
  return (
    <ComplaintsOverview
      person={person}
      board={board}
      filter={filter}
      view={view}
      last={last}
      onFilter={setFilter}
      onView={setView}
      onOpen={open}
    />
  )
}
