import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useWorkbench } from './WorkbenchContext.ts'

/** Opens the simulator beside the view or brings it to the front, and closes it; then the focus is here again. */
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
    <Button buttonRef={button} pressed={isOpen} onPress={() => show(isTrialShown() ? null : (tab ?? 'call'))}>
      {t('simulator.title')}
    </Button>
  )
}

/** It may be open and behind the panel. */
function isTrialShown(): boolean {
  return document.querySelector('[data-simulator]')?.checkVisibility() === true
}
