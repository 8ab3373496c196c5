import { lineOf } from '../../shared/call/line.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import classes from './WordingSwitch.module.css'

/** Other words for the same line, and whether these words bind. */
export function WordingSwitch() {
  const { t } = useTexts()
  const { script } = useCallSession()
  const number = useCallState((state) => lineOf(script, state)?.wordingNumber ?? 0)
  const count = useCallState((state) => lineOf(script, state)?.wordingCount ?? 0)
  const binding = useCallState(
    (state) => lineOf(script, state)?.segments.some(({ kind }) => kind === 'binding') === true,
  )
  return (
    <div className={classes.row}>
      {count > 1 && (
        <div className={classes.switch}>
          <span>{t('call.wording.other')}</span>
          <Arrow command="wording.previous" name={t('call.wording.previous')} />
          <strong className={classes.count}>{t('call.wording.count', { number, count })}</strong>
          <Arrow command="wording.next" name={t('call.wording.next')} />
        </div>
      )}
      <span className={classes.freedom}>{t(binding ? 'call.wording.binding' : 'call.wording.free')}</span>
    </div>
  )
}

function Arrow({ command, name }: { readonly command: 'wording.previous' | 'wording.next'; readonly name: string }) {
  const { run } = useCallSession()
  const { keys, singleKeys } = useKeys()
  return (
    <button
      type="button"
      className={classes.arrow}
      aria-label={name}
      aria-keyshortcuts={shortcutOf(keys[command], singleKeys)}
      onClick={() => run(command)}
    >
      <KeyCap sign={signOf(keys[command])} />
    </button>
  )
}
