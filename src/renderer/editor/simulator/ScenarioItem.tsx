import { type FormEvent, useState } from 'react'
import type { CallMove } from '../../../shared/call/callEvent.ts'
import { removeScenario, renameScenario } from '../../../shared/flow/edit/editScenarios.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { Scenario } from '../../../shared/flow/scenario.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { runScenario, type ScenarioRun } from '../../../shared/simulate/runScenario.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import classes from './ScenarioList.module.css'
import { ScenarioName } from './ScenarioName.tsx'
import { useScenarioWords } from './useScenarioWords.ts'
import { useRun, useWorkbench } from './WorkbenchContext.ts'

type ScenarioItemProps = {
  readonly scenario: Scenario
  /** How it came out; null: not played yet. */
  readonly run: ScenarioRun | null
  /** The flow was changed since. */
  readonly isStale: boolean
  readonly policy: Policy | null
}

/** An example: how it came out, and what can be done with it. */
export function ScenarioItem({ scenario, run: ranWithAll, isStale: isAllStale, policy }: ScenarioItemProps) {
  const { t } = useTexts()
  const { readOnly, editor } = useEditorSession()
  const [isRenaming, setIsRenaming] = useState(false)
  const { id, name, moves } = scenario
  const replay = useReplay(scenario, policy)
  const [own, test] = useOwnRun(scenario, policy)
  const [run, isStale] = own ?? [ranWithAll, isAllStale]
  return (
    <li className={classes.item} data-stale={isStale}>
      <div className={classes.head}>
        <strong>{name}</strong>
        {run !== null && (
          <Badge tone={run.result.ok ? 'teal' : 'brick'}>
            {t(run.result.ok ? 'simulator.scenario.ok' : 'simulator.scenario.notOk')}
          </Badge>
        )}
        <span className={classes.count}>{t('simulator.scenario.moves', { count: moves.length })}</span>
      </div>
      <Difference run={run} />
      <div className={classes.tools}>
        <Button
          kind="quiet"
          name={`${name}: ${t('simulator.scenario.play')}`}
          disabled={policy === null}
          onPress={replay}
        >
          {t('simulator.scenario.play')}
        </Button>
        <Button
          kind="quiet"
          name={`${name}: ${t('simulator.scenario.playOne')}`}
          disabled={policy === null}
          onPress={test}
        >
          {t('simulator.scenario.playOne')}
        </Button>
        <Button
          kind="quiet"
          name={`${name}: ${t('simulator.scenario.rename')}`}
          disabled={readOnly}
          onPress={() => setIsRenaming(true)}
        >
          {t('simulator.scenario.rename')}
        </Button>
        <Button
          kind="quiet"
          name={`${name}: ${t('action.remove')}`}
          disabled={readOnly}
          onPress={() => editor.edit('scenarios', (flow) => removeScenario(flow, id))}
        >
          {t('action.remove')}
        </Button>
      </div>
      {isRenaming && <RenameDialog scenario={scenario} onClose={() => setIsRenaming(false)} />}
    </li>
  )
}

/** Tests this example alone; its result counts until the flow changes, or all are tested. */
function useOwnRun(scenario: Scenario, policy: Policy | null) {
  const { editor } = useEditorSession()
  const { scenarios: all } = useWorkbench()
  const { result } = useRun(all)
  const now = useEditorState(flowOf)
  const [tested, setTested] = useState<{ flow: Flow; after: unknown; run: ScenarioRun } | null>(null)
  const test = () => {
    const { flow } = editor.state
    if (policy === null) return
    setTested({ flow, after: result, run: { scenario, result: runScenario(flow, policy, scenario) } })
  }
  const own = tested !== null && tested.after === result ? ([tested.run, tested.flow !== now] as const) : null
  return [own, test] as const
}

/** Opens the example in the simulator at its first event. */
function useReplay({ language, rules, moves }: Scenario, policy: Policy | null): () => void {
  const { simulation, show } = useWorkbench()
  return () => {
    if (policy === null) return
    const events = moves.flatMap(({ event }): readonly CallMove[] => (event.type === 'call.started' ? [] : [event]))
    const recorded = moves.map(({ shows }) => shows)
    const started = { type: 'call.started', language } as const
    simulation.begin({ policy: { ...policy, ...rules }, started, moves: events, presetCount: 0, at: 0, recorded })
    show('call')
  }
}

function Difference({ run }: { readonly run: ScenarioRun | null }) {
  const sayProblem = useScenarioWords()
  const flow = useEditorState(flowOf)
  if (run === null || run.result.ok) return null
  return <p className={classes.difference}>{sayProblem(flow, run, run.result.problem)}</p>
}

function RenameDialog({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const [name, setName] = useState(scenario.name)
  const save = (submit: FormEvent) => {
    submit.preventDefault()
    if (name.trim() === '') return
    editor.edit('scenarios', (flow) => renameScenario(flow, scenario.id, name.trim()))
    onClose()
  }
  return (
    <Dialog title={t('simulator.scenario.rename')} startsAtBody={false} onClose={onClose}>
      <form className={classes.form} onSubmit={save}>
        <ScenarioName name={name} isFirst onName={setName} />
        <div className={classes.foot}>
          <Button kind="primary" type="submit" disabled={name.trim() === ''}>
            {t('simulator.scenario.rename')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
