import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ScenarioRun } from '../../../shared/simulate/runScenario.ts'
import type { FlowEditor } from '../flowEditor.ts'
import { LongRun } from '../proof/longRun.ts'
import type { ProofReport } from '../worker/longTask.ts'
import { Simulation } from './simulation.ts'
import type { CrowdResult, SimulatorTab, Workbench } from './WorkbenchContext.ts'

/** Who types is not interrupted by the call beside the text; it follows after the last key. */
const FOLLOWS_AFTER_MS = 200

type Shown = { readonly tab: SimulatorTab | null; readonly asked: number }

/** A workbench for the flow that is being edited: its simulated call follows every edit. */
export function useNewWorkbench(editor: FlowEditor): Workbench {
  const [{ tab, asked }, setShown] = useState<Shown>({ tab: null, asked: 0 })
  const show = useCallback(
    (next: SimulatorTab | null) => setShown(({ asked }) => ({ tab: next, asked: asked + 1 })),
    [],
  )
  const tools = useMemo(
    () => ({
      simulation: new Simulation(editor.state.flow),
      crowd: new LongRun<CrowdResult>(),
      proof: new LongRun<ProofReport>(),
      scenarios: new LongRun<readonly ScenarioRun[]>(),
    }),
    [editor],
  )
  useEffect(() => followEdits(editor, tools.simulation), [editor, tools])
  useEffect(() => {
    return () => {
      for (const run of [tools.crowd, tools.proof, tools.scenarios]) run.cancel()
    }
  }, [tools])
  return useMemo(() => ({ ...tools, tab, show, asked }), [tools, tab, show, asked])
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
