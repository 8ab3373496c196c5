import { useEffect } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { Person } from '../../shared/person/person.ts'
import { type ListState, readListState, writeListState } from '../../shared/review/listState.ts'
import type { ListView } from '../../shared/review/listView.ts'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { isPopoverOpen } from '../ui/Popover.tsx'
import { CallView } from './call/CallView.tsx'
import { FeedbackButton } from './call/FeedbackButton.tsx'
import { ExportButton } from './export/ExportButton.tsx'
import { CallsPlace } from './list/CallsPlace.tsx'

type ReviewScreenProps = {
  readonly person: Person
  /** What to show, as text: see `listState`. */
  readonly state: string
  /** Something else is shown: a step of its own, or the same step said more exactly. */
  readonly onState: (state: string, how: 'step' | 'same') => void
  /** The open call is closed. */
  readonly onClose: (state: string) => void
}

/** The calls, and one of them in full. */
export function ReviewScreen({ person, state, onState, onClose }: ReviewScreenProps) {
  const shown = readListState(state)
  const { openCallId } = shown
  const close = () => onClose(writeListState({ ...shown, rowCallId: openCallId, openCallId: null }))
  useEscape(openCallId !== null, close)
  if (openCallId !== null) return <CallView callId={openCallId as CallId} onBack={close} />
  const open = (callId: string) => {
    onState(writeListState({ ...shown, rowCallId: callId }), 'same')
    onState(writeListState({ ...shown, rowCallId: callId, openCallId: callId }), 'step')
  }
  return (
    <CallsPlace
      person={person}
      view={shown.view}
      rowCallId={shown.rowCallId}
      onView={(view) => onState(writeListState({ view }), isTypedOn(shown, view) ? 'same' : 'step')}
      onOpen={open}
      aside={
        <>
          <FeedbackButton onOpen={open} />
          <ExportButton view={shown.view} />
        </>
      }
    />
  )
}

/** Whether only a search that was begun already goes on: each letter is no step of its own. */
function isTypedOn({ view: before }: ListState, view: ListView): boolean {
  const without = ({ filters, ...rest }: ListView) => JSON.stringify({ ...rest, filters: { ...filters, text: '' } })
  const isBegun = before.filters.text !== '' && view.filters.text !== ''
  return isBegun && before.filters.text !== view.filters.text && without(before) === without(view)
}

/** Escape leaves what is open, small windows and dialogs first. */
function useEscape(isActive: boolean, leave: () => void) {
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented || isDialogOpen() || isPopoverOpen()) return
      press.preventDefault()
      leave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
