import { useTexts } from '../../ui/TextsProvider.tsx'
import { useFront } from '../FrontContext.ts'
import { Crowd } from './Crowd.tsx'
import { ScenarioDesk } from './ScenarioDesk.tsx'
import classes from './Simulator.module.css'
import { SingleCall } from './SingleCall.tsx'
import { TrialGuard } from './TrialGuard.tsx'
import { useWorkbench } from './WorkbenchContext.ts'

/** Beside the view: the flow in the making as agents would have it, in one call or in many. */
export function Simulator() {
  const { t } = useTexts()
  const { tab, simulation } = useWorkbench()
  const { shown } = useFront()
  if (tab === null) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the screen with landmarks of its own is no fieldset
    <div
      role="group"
      className={classes.simulator}
      data-simulator
      hidden={!shown.has('trial')}
      aria-label={t('simulator.title')}
    >
      <h2 className="visuallyHidden">{t('simulator.title')}</h2>
      <TrialGuard key={tab} onAgain={() => simulation.restart()}>
        {tab === 'call' && <SingleCall />}
        {tab === 'crowd' && <Crowd />}
        {tab === 'scenarios' && <ScenarioDesk />}
      </TrialGuard>
    </div>
  )
}
