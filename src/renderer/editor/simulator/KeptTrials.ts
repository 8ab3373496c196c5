import { createContext } from 'react'
import type { Rehearsal } from './simulation.ts'
import type { SimulatorTab } from './WorkbenchContext.ts'

/** How far the trial of a flow is: its call, and what of the simulator was open. */
type KeptTrial = { readonly call: Rehearsal | null; readonly tab: SimulatorTab | null }

const NOTHING: KeptTrial = { call: null, tab: null }

/** The trials of flows, by flow, as long as the window is open: whoever looks something up elsewhere goes on where she was. */
export class KeptTrials {
  readonly #trials = new Map<string, KeptTrial>()

  of(flowId: string): KeptTrial {
    return this.#trials.get(flowId) ?? NOTHING
  }

  keep(flowId: string, change: Partial<KeptTrial>): void {
    this.#trials.set(flowId, { ...this.of(flowId), ...change })
  }
}

/** Gives the editor the trials that were begun earlier. */
export const KeptTrialsContext = createContext<KeptTrials | null>(null)
