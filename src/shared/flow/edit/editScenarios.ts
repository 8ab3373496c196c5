import type { Flow } from '../flow.ts'
import type { Scenario } from '../scenario.ts'
import { freeId, idFrom } from './makeId.ts'
import { setField } from './setField.ts'

/** Keeps a course of a call as an example under a name; its id comes from that. */
export function addScenario(flow: Flow, name: string, recorded: Omit<Scenario, 'id' | 'name'>): Flow {
  const { scenarios = [] } = flow
  const id = freeId(idFrom(name, 'scenario'), new Set(scenarios.map((each) => each.id)))
  return { ...flow, scenarios: [...scenarios, { id, name, ...recorded }] }
}

/** Gives an example another name; its id stays. */
export function renameScenario(flow: Flow, id: string, name: string): Flow {
  const { scenarios = [] } = flow
  return { ...flow, scenarios: scenarios.map((each) => (each.id === id ? { ...each, name } : each)) }
}

/** Takes an example from the flow. */
export function removeScenario(flow: Flow, id: string): Flow {
  const left = (flow.scenarios ?? []).filter((each) => each.id !== id)
  return setField(flow, 'scenarios', left.length === 0 ? undefined : left)
}
