import { useCommandName } from '../ui/keys/useCommandName.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useRecorded } from './useRecorded.ts'

/** Says politely what was recorded; each time anew, even twice the same. */
export function RecordedStatus() {
  const { t } = useTexts()
  const nameOf = useCommandName()
  const recorded = useRecorded()
  return (
    <p className="visuallyHidden" role="status">
      {recorded !== null && <span key={recorded.count}>{t('call.recorded', { what: nameOf(recorded.command) })}</span>}
    </p>
  )
}
