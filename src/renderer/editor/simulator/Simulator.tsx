import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { Crowd } from './Crowd.tsx'
import { ScenarioDesk } from './ScenarioDesk.tsx'
import classes from './Simulator.module.css'
import { SingleCall } from './SingleCall.tsx'
import { SIMULATOR_TABS, useWorkbench } from './WorkbenchContext.ts'

/** Beside the view: the flow in the making as agents would have it, in one call or in many. */
export function Simulator() {
  const { t } = useTexts()
  const { tab, show } = useWorkbench()
  if (tab === null) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the screen with landmarks of its own is no fieldset
    <div role="group" className={classes.simulator} data-simulator aria-label={t('simulator.title')}>
      <div className={classes.bar}>
        <Segmented
          label={t('simulator.tabs')}
          options={SIMULATOR_TABS.map((value) => ({ value, label: t(`simulator.tab.${value}`) }))}
          value={tab}
          onChange={show}
        />
        <span className={classes.rest} />
        <Button kind="quiet" name={t('simulator.close')} onPress={() => show(null)}>
          {t('action.close')}
        </Button>
      </div>
      {tab === 'call' && <SingleCall />}
      {tab === 'crowd' && <Crowd />}
      {tab === 'scenarios' && <ScenarioDesk />}
    </div>
  )
}
