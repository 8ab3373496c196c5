import { useEffect, useState } from 'react'
import type { Boot } from '../shared/ipc/answers.ts'
import type { OfferedFlow } from '../shared/ipc/flows/answers.ts'
import type { Settings } from '../shared/ipc/settings.ts'
import { useApi } from './api/api.ts'

/** The flows that a call can begin with, and which of them this person's next one does. */
export type FlowOffer = {
  readonly flows: readonly OfferedFlow[]
  readonly chosen: OfferedFlow
  readonly choose: (flow: OfferedFlow) => void
}

/** What main offers, also after something was published; a choice is kept for the next call and the next start. */
export function useOfferedFlows(boot: Boot, settings: Settings, onSettings: (settings: Settings) => void): FlowOffer {
  const api = useApi()
  const [flows, setFlows] = useState(boot.flows)
  useEffect(() => api.onFlowsChanged(setFlows), [api])
  const chosen = chooseFlow(flows, settings.flowId)
  if (chosen === null) throw new Error('main offers no flow')
  const choose = ({ flowId, isDefault }: OfferedFlow) => {
    // Who chooses the default goes along when the team chooses another one.
    const next = { ...settings, flowId: isDefault ? null : flowId }
    onSettings(next)
    void api['settings.save'](next)
  }
  return { flows, chosen, choose }
}

/** The flow that a person chose, as long as it is on offer; else the default one. */
function chooseFlow(flows: readonly OfferedFlow[], flowId: string | null): OfferedFlow | null {
  const byDefault = flows.find(({ isDefault }) => isDefault) ?? null
  return flows.find((flow) => flow.flowId === flowId) ?? byDefault
}
