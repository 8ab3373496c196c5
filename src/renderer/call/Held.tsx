import { useTranslation } from 'react-i18next'
import { signOf } from '../ui/keys/keyMap.ts'
import { useCallState, useKeys } from './CallContext.ts'
import classes from './Held.module.css'

/** Says that the call is on hold, and how to go on. */
export function Held() {
  const { t } = useTranslation()
  const { keys } = useKeys()
  const held = useCallState((state) => state.held)
  if (!held) return null
  return (
    <p className={classes.held} role="status">
      <strong>{t('call.held.title')}</strong> {t('call.held.text', { key: signOf(keys.hold) })}
    </p>
  )
}
