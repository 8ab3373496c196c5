import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useState } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { Stage } from '../shared/call/callState.ts'
import type { Boot, OpenCall, SaveState } from '../shared/ipc/answers.ts'
import type { Settings } from '../shared/ipc/settings.ts'
import { useApi } from './api/api.ts'
import { CallView } from './call/CallView.tsx'
import { ReadyScreen } from './call/ReadyScreen.tsx'
import type { screenMachine } from './screenMachine.ts'
import { useOfferedFlows } from './useOfferedFlows.ts'

type CallPlaceProps = {
  readonly boot: Boot
  readonly screen: ActorRefFrom<typeof screenMachine>
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
  readonly isActive: boolean
}

/** The place of the call: ready for one, or in one. Tells the screen machine what the call is doing. */
export function CallPlace({ boot, screen, settings, onSettings, isActive }: CallPlaceProps) {
  const api = useApi()
  const openCall = useSelector(screen, (snapshot) => snapshot.context.openCall)
  const opening = useSelector(screen, (snapshot) => snapshot.context.opening)
  const endedByRules = useSelector(screen, (snapshot) => snapshot.context.lastCall?.endedByRules === true)
  const unfinished = useUnfinished(boot, openCall)
  const offer = useOfferedFlows(boot, settings, onSettings)

  const onOpened = useCallback((call: OpenCall) => screen.send({ type: 'call.opened', call }), [screen])
  // Both are told with every event of a call, and the next line waits meanwhile: what is known already is not sent.
  const onSaveState = useCallback(
    (state: SaveState) => {
      const known = screen.getSnapshot().context.saveState
      if (!state.saved || !known.saved) screen.send({ type: 'saving.changed', state })
    },
    [screen],
  )
  const onStage = useCallback(
    (stage: Stage) => {
      const hasEnded = stage === 'wrappingUp'
      if (screen.getSnapshot().matches({ activity: hasEnded ? 'wrappingUp' : 'inCall' })) return
      screen.send({ type: hasEnded ? 'call.ended' : 'call.reopened' })
    },
    [screen],
  )
  const onLost = async () => {
    if (openCall === null) return
    const answer = await api['calls.resume']({ callId: openCall.callId })
    if (answer.ok) onOpened(answer.value)
    else screen.send({ type: 'call.closed', last: { endedByRules: false } })
  }

  if (openCall === null) {
    return (
      <ReadyScreen
        flows={offer.flows}
        chosen={offer.chosen}
        onFlow={offer.choose}
        unfinished={unfinished.calls}
        endedByRules={endedByRules}
        onSeen={() => screen.send({ type: 'lastCall.dismissed' })}
        onOpened={onOpened}
        onUnfinishedClosed={unfinished.refresh}
        isActive={isActive}
        onToday={() => screen.send({ type: 'place.chosen', place: 'calls' })}
      />
    )
  }
  return (
    <CallView
      key={`${openCall.callId}:${opening}`}
      open={openCall}
      settings={settings}
      isActive={isActive}
      onStage={onStage}
      onSaveState={onSaveState}
      onLost={onLost}
      onClosed={(last) => screen.send({ type: 'call.closed', last })}
    />
  )
}

/** The calls that lie unfinished: as main said at the start, and asked again when one may have come or gone. */
function useUnfinished(boot: Boot, openCall: OpenCall | null) {
  const api = useApi()
  const [calls, setCalls] = useState(boot.unfinished)
  const refresh = useCallback(async () => {
    const answer = await api['calls.listUnfinished'](null)
    if (answer.ok) setCalls(answer.value)
  }, [api])
  const [first, setFirst] = useState(true)
  useEffect(() => {
    if (first) setFirst(false)
    else if (openCall === null) void refresh()
  }, [openCall, first, refresh])
  return { calls, refresh }
}
