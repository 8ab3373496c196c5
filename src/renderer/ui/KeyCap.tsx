import { useContext } from 'react'
import classes from './KeyCap.module.css'
import { SingleKeysContext } from './keys/SingleKeysContext.ts'
import { useTexts } from './TextsProvider.tsx'

type KeyCapProps = {
  /** The key as it stands on the cap. */
  readonly sign: string
  /** For a key that never wants Ctrl. */
  readonly alone?: boolean
  /** `small` stands beside a word, `bare` inside a chip. */
  readonly look?: 'usual' | 'small' | 'bare'
  /** Read out where nothing else names the key; beside a button its `aria-keyshortcuts` does. */
  readonly readOut?: boolean
}

/** A key as it has to be pressed now: with Ctrl where single keys are off. */
export function KeyCap({ sign, alone = false, look = 'usual', readOut = false }: KeyCapProps) {
  const { t } = useTexts()
  const withCtrl = !useContext(SingleKeysContext) && !alone
  return (
    <kbd className={classes.cap} data-look={look} data-ctrl={withCtrl} aria-hidden={readOut ? undefined : true}>
      {withCtrl && <span className={classes.ctrl}>{t('key.withCtrl', { key: '' })}</span>}
      {sign}
    </kbd>
  )
}
