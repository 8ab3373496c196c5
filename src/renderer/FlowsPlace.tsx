import { useCallback, useState } from 'react'
import type { Settings } from '../shared/ipc/settings.ts'
import { DraftPlace } from './editor/draft/DraftPlace.tsx'
import { LibraryScreen } from './editor/library/LibraryScreen.tsx'
import { type CallOnTrial, RenderCallContext } from './editor/simulator/callOnTrial.ts'
import { type KeptTrials, KeptTrialsContext } from './editor/simulator/KeptTrials.ts'
import { SimulatedCall } from './SimulatedCall.tsx'

type FlowsPlaceProps = {
  /** Which flow is open; empty: none, the library is shown. */
  readonly state: string
  readonly settings: Settings
  readonly trials: KeptTrials
  readonly onState: (flowId: string) => void
}

/** The trainer's workshop: the library, or the flow that is open. */
export function FlowsPlace({ state, settings, trials, onState }: FlowsPlaceProps) {
  const renderCall = useCallback((call: CallOnTrial) => <SimulatedCall call={call} settings={settings} />, [settings])
  const [left, setLeft] = useState<string | null>(null)
  const close = () => {
    setLeft(state)
    onState('')
  }
  if (state === '') return <LibraryScreen leftFlowId={left} onOpen={onState} />
  return (
    <RenderCallContext value={renderCall}>
      <KeptTrialsContext value={trials}>
        <DraftPlace key={state} flowId={state} onClose={close} />
      </KeptTrialsContext>
    </RenderCallContext>
  )
}
