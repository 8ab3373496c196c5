import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './FrontBar.module.css'
import { useFront } from './FrontContext.ts'
import { SIMULATOR_TABS, type SimulatorTab, useWorkbench } from './simulator/WorkbenchContext.ts'

type Side = 'panel' | SimulatorTab

/** Above what the flow is tried out with: the ways to do it and, where it takes turns with the panel, that one too. */
export function FrontBar() {
  const { t } = useTexts()
  const { room, shown, put } = useFront()
  const { tab, show } = useWorkbench()
  if (tab === null || (room === 'narrow' && !shown.has('trial'))) return null
  const names: Record<Side, string> = {
    panel: t('editor.panel'),
    call: t('simulator.tab.call'),
    crowd: t('simulator.tab.crowd'),
    scenarios: t('simulator.tab.scenarios'),
  }
  const sides: readonly Side[] = room === 'medium' ? ['panel', ...SIMULATOR_TABS] : SIMULATOR_TABS
  return (
    <div className={classes.bar}>
      <Segmented
        label={t('simulator.tabs')}
        options={sides.map((value) => ({ value, label: names[value] }))}
        value={shown.has('trial') ? tab : 'panel'}
        onChange={(side) => (side === 'panel' ? put(side) : show(side))}
      />
      <span className={classes.rest} />
      <Button kind="quiet" name={t('simulator.close')} onPress={() => show(null)}>
        {t('action.close')}
      </Button>
    </div>
  )
}
