import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ScenarioRun } from '../../../shared/simulate/runScenario.ts'
import type { VisitCounts } from '../../../shared/simulate/visitCounts.ts'
import type { LongRun, RunState } from '../proof/longRun.ts'
import type { ProofReport } from '../worker/longTask.ts'
import type { SimulatedCall, Simulation } from './simulation.ts'

/** What the simulator shows: one call, many calls, or the calls that are kept as examples. */
export const SIMULATOR_TABS = ['call', 'crowd', 'scenarios'] as const
/** What the simulator shows. */
export type SimulatorTab = (typeof SIMULATOR_TABS)[number]

/** What the flow in the making is tried with. */
export type Workbench = {
  readonly simulation: Simulation
  readonly crowd: LongRun<CrowdResult>
  readonly proof: LongRun<ProofReport>
  readonly scenarios: LongRun<readonly ScenarioRun[]>
  /** What the simulator shows; null while it is closed. */
  readonly tab: SimulatorTab | null
  readonly show: (tab: SimulatorTab | null) => void
  /** How often that was asked for, as it is to come to the front each time. */
  readonly asked: number
}

/** Where simulated calls went, and the seed that gives the same ones again. */
export type CrowdResult = { readonly seed: number; readonly counts: VisitCounts }

/** Gives the parts of the editor what they try the flow with. */
export const WorkbenchContext = createContext<Workbench | null>(null)

/** What the flow in the making is tried with. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (workbench === null) throw new Error('a part of the simulator stands outside of the editor')
  return workbench
}

/** The simulated call as it is now. */
export function useSimulatedCall(): SimulatedCall | null {
  const { simulation } = useWorkbench()
  return useSyncExternalStore(simulation.subscribe, simulation.call)
}

/** How long work stands. */
export function useRun<T>(run: LongRun<T>): RunState<T> {
  return useSyncExternalStore(run.subscribe, run.state)
}
