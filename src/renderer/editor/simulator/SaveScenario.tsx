import { type FormEvent, useState } from 'react'
import { addScenario } from '../../../shared/flow/edit/editScenarios.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { SCENARIO_LIMITS } from '../../../shared/flow/scenario.ts'
import { recordScenario } from '../../../shared/simulate/recordScenario.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './ScenarioList.module.css'
import { ScenarioName } from './ScenarioName.tsx'
import type { SimulatedCall } from './simulation.ts'
import { useSimulatedCall, useWorkbench } from './WorkbenchContext.ts'

/** Keeps the call so far as an example that the flow must allow from now on. */
export function SaveScenario() {
  const { t } = useTexts()
  const { readOnly } = useEditorSession()
  const [isNaming, setIsNaming] = useState(false)
  const call = useSimulatedCall()
  const scenario = call === null || call.states.length === 0 ? null : recordOf(call)
  return (
    <>
      <Button
        kind="quiet"
        disabled={readOnly || scenario === null || !fits(call?.script.flow, scenario.moves.length)}
        name={t('simulator.keep')}
        onPress={() => setIsNaming(true)}
      >
        {t('simulator.keepShort')}
      </Button>
      {isNaming && scenario !== null && <NameDialog scenario={scenario} onClose={() => setIsNaming(false)} />}
    </>
  )
}

/** Whether a flow may hold one more example of that length. */
function fits(flow: Flow | undefined, moves: number): boolean {
  const count = flow?.scenarios?.length ?? 0
  return moves > 0 && moves <= SCENARIO_LIMITS.moves && count < SCENARIO_LIMITS.perFlow
}

/** The call up to where it is now, as an example. */
function recordOf({ script, rehearsal, moves, at }: SimulatedCall) {
  return recordScenario(script, [rehearsal.started, ...moves.slice(0, at)])
}

type NameDialogProps = { readonly scenario: ReturnType<typeof recordScenario>; readonly onClose: () => void }

function NameDialog({ scenario, onClose }: NameDialogProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const { show } = useWorkbench()
  const [name, setName] = useState('')
  const save = (submit: FormEvent) => {
    submit.preventDefault()
    if (name.trim() === '') return
    editor.edit('scenarios', (flow) => addScenario(flow, name.trim(), scenario))
    onClose()
    show('scenarios')
  }
  return (
    <Dialog title={t('simulator.keep')} startsAtBody={false} onClose={onClose}>
      <form className={classes.form} onSubmit={save}>
        <p>{t('simulator.keepText', { count: scenario.moves.length })}</p>
        <ScenarioName name={name} isFirst onName={setName} />
        <div className={classes.foot}>
          <Button kind="primary" type="submit" disabled={name.trim() === ''}>
            {t('simulator.keepIt')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
