import { OVERRIDE_REASONS, type OverrideReason } from '../../shared/call/callEvent.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { reasonText } from '../ui/textKeys.ts'
import classes from './ReasonList.module.css'

type ReasonListProps = { readonly reason: OverrideReason | null; readonly onReason: (reason: OverrideReason) => void }

/** Why the agent leaves the ladder's order, each with its digit. */
export function ReasonList({ reason, onReason }: ReasonListProps) {
  const { t } = useTexts()
  return (
    <fieldset className={classes.reasons}>
      <legend className="visuallyHidden">{t('call.override.reason')}</legend>
      {OVERRIDE_REASONS.map((each, index) => (
        <label key={each} className={classes.reason}>
          <input type="radio" name="reason" checked={each === reason} onChange={() => onReason(each)} />
          <KeyCap sign={String(index + 1)} alone />
          {t(reasonText(each))}
        </label>
      ))}
    </fieldset>
  )
}
