import { isEnding } from '../../shared/ladder/ladder.ts'
import { signOf } from '../ui/keys/keyMap.ts'
import { useKeySign } from '../ui/keys/SingleKeysContext.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import classes from './Held.module.css'

/** Says that the call is on hold, and how to go on. */
export function Held() {
  const { t } = useTexts()
  const { script } = useCallSession()
  const { keys } = useKeys()
  const withCtrl = useKeySign()
  const held = useCallState((state) => state.held)
  // The goodbye line hears no reaction, on hold or not.
  const ending = useCallState((state) => isEnding(script.policy, state.ladder))
  if (!held) return null
  return (
    <p className={classes.held} role="status">
      <strong>{t('call.held.title')}</strong>{' '}
      {t(ending ? 'call.held.ending' : 'call.held.text', { key: withCtrl(signOf(keys.hold)) })}
    </p>
  )
}
