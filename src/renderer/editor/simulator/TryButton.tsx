import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useWorkbench } from './WorkbenchContext.ts'

/** Opens the simulator beside the view, and closes it; then the focus is here again. */
export function TryButton() {
  const { t } = useTexts()
  const { tab, show } = useWorkbench()
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = tab !== null
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <Button buttonRef={button} pressed={isOpen} onPress={() => show(isOpen ? null : 'call')}>
      {t('simulator.title')}
    </Button>
  )
}
