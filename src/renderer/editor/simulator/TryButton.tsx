import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useWorkbench } from './WorkbenchContext.ts'

/** Opens the simulator beside the view, and closes it. */
export function TryButton() {
  const { t } = useTexts()
  const { tab, show } = useWorkbench()
  return (
    <Button pressed={tab !== null} onPress={() => show(tab === null ? 'call' : null)}>
      {t('simulator.title')}
    </Button>
  )
}
