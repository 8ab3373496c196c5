import { CAUSES_CAPTURE } from '../../shared/call/callState.ts'
import { CAUSES } from '../../shared/call/outcome.ts'
import { Chips } from '../ui/Chips.tsx'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useKeySign } from '../ui/keys/SingleKeysContext.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { causeText } from '../ui/textKeys.ts'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import classes from './CausePicker.module.css'
import { toggleCause } from './causes.ts'
import { DetailRow } from './DetailRow.tsx'

type CausePickerProps = { readonly open: boolean; readonly onOpen: (open: boolean) => void }

/** Why the caller is angry: one digit each while it is open. */
export function CausePicker({ open, onOpen }: CausePickerProps) {
  const { t } = useTexts()
  const { send, actor } = useCallSession()
  const { keys, singleKeys } = useKeys()
  const withCtrl = useKeySign()
  const causes = useCallState((state) => state.captures[CAUSES_CAPTURE] ?? '')
  const chosen = causes.split(',').filter((cause) => cause !== '')
  const nameOf = (cause: string) => {
    const key = causeText(cause)
    return key === null ? cause : t(key)
  }
  return (
    <DetailRow label={t('call.details.causes')} sign={signOf(keys.cause)}>
      <button
        type="button"
        className={classes.value}
        data-empty={chosen.length === 0}
        aria-label={`${t('call.details.causes')}: ${chosen.map(nameOf).join(', ') || t('call.details.noCauses')}`}
        aria-expanded={open}
        aria-keyshortcuts={shortcutOf(keys.cause, singleKeys)}
        onClick={() => onOpen(!open)}
      >
        {chosen.map(nameOf).join(', ') || t('call.details.noCauses')}
      </button>
      {open && (
        <div ref={showWhole} className={classes.picker}>
          <Chips
            label={t('call.details.chooseCauses')}
            items={CAUSES.map((cause, index) => ({ id: cause, label: nameOf(cause), sign: String(index + 1) }))}
            chosen={chosen}
            onToggle={(cause) => send(() => toggleCause(actor.getSnapshot().context.progress.now.captures, cause))}
          />
          <p className={classes.hint}>
            {t('call.details.causesHint', { digits: withCtrl('1–9'), enter: withCtrl('Enter') })}
          </p>
        </div>
      )}
    </DetailRow>
  )
}

/** The side may scroll: what was just opened must be seen. */
function showWhole(opened: HTMLDivElement | null) {
  opened?.scrollIntoView({ block: 'nearest' })
}
