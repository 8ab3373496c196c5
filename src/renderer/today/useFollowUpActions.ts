import { useState } from 'react'
import type { FollowUp } from '../../shared/ipc/followUps/answers.ts'
import type { FollowUpChangeKind } from '../../shared/review/followUp.ts'
import { useChangeFollowUp } from '../api/followUpQueries.ts'

/** A change that can be taken back: by another one. */
export type DoneChange = {
  readonly followUp: FollowUp
  readonly kind: FollowUpChangeKind
  readonly undo: { readonly kind: FollowUpChangeKind; readonly value: string }
}

/** What a list of commitments can do, and what was done last. */
export type FollowUpActions = {
  readonly last: DoneChange | null
  readonly refused: boolean
  readonly change: (followUp: FollowUp, kind: FollowUpChangeKind, value?: string) => void
  readonly undo: () => void
}

/** Records what becomes of commitments and remembers the last change, so that it can be taken back. */
export function useFollowUpActions(): FollowUpActions {
  const [last, setLast] = useState<DoneChange | null>(null)
  const [refused, setRefused] = useState(false)
  const { mutate } = useChangeFollowUp()
  const send = (followUp: FollowUp, kind: FollowUpChangeKind, value: string, done: DoneChange | null) => {
    const { callId, position } = followUp
    const settle = (isAccepted: boolean) => {
      setRefused(!isAccepted)
      setLast(isAccepted ? done : null)
    }
    mutate({ callId, position, kind, value }, { onSuccess: ({ ok }) => settle(ok), onError: () => settle(false) })
  }
  return {
    last,
    refused,
    change: (followUp, kind, value = '') =>
      send(followUp, kind, value, { followUp, kind, undo: undoOf(followUp, kind) }),
    undo: () => {
      if (last !== null) send(last.followUp, last.undo.kind, last.undo.value, null)
    },
  }
}

/** What takes a change back: the value from before it. */
function undoOf({ status, assignedTo, movedToMs }: FollowUp, kind: FollowUpChangeKind): DoneChange['undo'] {
  switch (kind) {
    case 'kept':
    case 'broken':
      return { kind: 'reopened', value: '' }
    case 'reopened':
      return { kind: status === 'broken' ? 'broken' : 'kept', value: '' }
    case 'assigned':
      return { kind, value: assignedTo ?? '' }
    case 'moved':
      return { kind, value: movedToMs === null ? '' : String(movedToMs) }
  }
}
