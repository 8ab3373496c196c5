import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ScenarioRun } from '../../../shared/simulate/runScenario.ts'
import type { FlowEditor } from '../flowEditor.ts'
import { LongRun } from '../proof/longRun.ts'
import type { ProofReport } from '../worker/longTask.ts'
import { type KeptTrials, KeptTrialsContext } from './KeptTrials.ts'
import { type Rehearsal, rehearsalNow, Simulation } from './simulation.ts'
import type { CrowdResult, SimulatorTab, Workbench } from './WorkbenchContext.ts'

/** Who types is not interrupted by the call beside the text; it follows after the last key. */
const FOLLOWS_AFTER_MS = 200

type Shown = { readonly tab: SimulatorTab | null; readonly asked: number }

/** A workbench for the flow that is being edited: its simulated call follows every edit, and goes on where it was left. */
export function useNewWorkbench(editor: FlowEditor): Workbench {
  const kept = useContext(KeptTrialsContext)
  const { id } = editor.state.flow
  const [{ tab, asked }, setShown] = useState<Shown>(() => ({ tab: kept?.of(id).tab ?? null, asked: 0 }))
  const show = useCallback(
    (next: SimulatorTab | null) => {
      kept?.keep(id, { tab: next })
      setShown(({ asked }) => ({ tab: next, asked: asked + 1 }))
    },
    [kept, id],
  )
  const tools = useMemo(
    () => ({
      simulation: goOn(new Simulation(editor.state.flow), kept?.of(editor.state.flow.id).call ?? null),
      crowd: new LongRun<CrowdResult>(),
      proof: new LongRun<ProofReport>(),
      scenarios: new LongRun<readonly ScenarioRun[]>(),
    }),
    [editor, kept],
  )
  useEffect(() => followEdits(editor, tools.simulation), [editor, tools])
  useEffect(() => keepCall(tools.simulation, kept, id), [tools, kept, id])
  useEffect(() => {
    return () => {
      for (const run of [tools.crowd, tools.proof, tools.scenarios]) run.cancel()
    }
  }, [tools])
  return useMemo(() => ({ ...tools, tab, show, asked }), [tools, tab, show, asked])
}

function goOn(simulation: Simulation, left: Rehearsal | null): Simulation {
  if (left !== null) simulation.begin(left)
  return simulation
}

function keepCall(simulation: Simulation, kept: KeptTrials | null, flowId: string): () => void {
  return simulation.subscribe(() => kept?.keep(flowId, { call: rehearsalNow(simulation.call()) }))
}

function followEdits(editor: FlowEditor, simulation: Simulation): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = editor.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => simulation.follow(editor.state.flow), FOLLOWS_AFTER_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
