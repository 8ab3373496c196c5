import { useEffect, useState } from 'react'
import type { Policy } from '../../../shared/policy/policy.ts'
import { usePolicy } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { useFront } from '../FrontContext.ts'
import { CallStage } from './CallStage.tsx'
import { Course } from './Course.tsx'
import { PresetDialog } from './PresetDialog.tsx'
import { SaveScenario } from './SaveScenario.tsx'
import classes from './SingleCall.module.css'
import { lineKeyNow } from './simulation.ts'
import { spotOfLine } from './useLineName.ts'
import { useSimulatedCall, useWorkbench } from './WorkbenchContext.ts'

/** One call: the agent's screen, what happened so far, and how to begin otherwise. */
export function SingleCall() {
  const { t } = useTexts()
  const { data, isError } = usePolicy()
  const call = useSimulatedCall()
  useFirstCall(data?.policy)
  if (isError) return <p className={classes.notice}>{t('simulator.noRules')}</p>
  if (call === null) return null
  return (
    <div className={classes.call}>
      <Tools />
      {call.states.length === 0 ? (
        <p className={classes.notice} role="status">
          {t('simulator.noStart')}
        </p>
      ) : (
        <CallStage call={call} />
      )}
      <Course call={call} />
    </div>
  )
}

/** The first call begins by itself, at the start of the flow under the team's rules. */
function useFirstCall(policy: Policy | undefined): void {
  const { simulation } = useWorkbench()
  const { editor } = useEditorSession()
  useEffect(() => {
    if (policy === undefined || simulation.call() !== null) return
    const [language] = editor.state.flow.languages
    const started = { type: 'call.started', ...(language !== undefined && { language }) } as const
    simulation.begin({ policy, started, moves: [], presetCount: 0, at: 0 })
  }, [policy, simulation, editor])
}

function Tools() {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const { simulation } = useWorkbench()
  const call = useSimulatedCall()
  const [isChoosing, setIsChoosing] = useState(false)
  const { put } = useFront()
  const spot = spotOfLine(lineKeyNow(call))
  const showPlace = () => {
    if (spot === null) return
    editor.show(spot)
    put('panel')
  }
  return (
    <div className={classes.tools}>
      <Button kind="quiet" onPress={() => simulation.restart()}>
        {t('simulator.again')}
      </Button>
      <Button kind="quiet" name={t('simulator.beginElsewhere')} onPress={() => setIsChoosing(true)}>
        {t('simulator.elsewhere')}
      </Button>
      <Button kind="quiet" disabled={spot === null} name={t('simulator.showPlace')} onPress={showPlace}>
        {t('simulator.show')}
      </Button>
      <SaveScenario />
      {isChoosing && <PresetDialog onClose={() => setIsChoosing(false)} />}
    </div>
  )
}
