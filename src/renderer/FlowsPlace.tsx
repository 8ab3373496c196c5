import { DraftPlace } from './editor/draft/DraftPlace.tsx'
import { LibraryScreen } from './editor/library/LibraryScreen.tsx'

type FlowsPlaceProps = {
  /** Which flow is open; empty: none, the library is shown. */
  readonly state: string
  readonly onState: (flowId: string) => void
}

/** The trainer's workshop: the library, or the flow that is open. */
export function FlowsPlace({ state, onState }: FlowsPlaceProps) {
  if (state === '') return <LibraryScreen onOpen={onState} />
  return <DraftPlace key={state} flowId={state} onClose={() => onState('')} />
}
