import { KeyCap } from '../../ui/KeyCap.tsx'
import { CHOICE_COMMANDS } from '../../ui/keys/commands.ts'
import { DEFAULT_KEYS, signOf } from '../../ui/keys/keyMap.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './Card.module.css'

/** The key of a choice in the call, by its place among the keys; null where all are taken. */
export function ChoiceKey({ index }: { readonly index: number | null }) {
  const { t } = useTexts()
  const command = index === null ? undefined : CHOICE_COMMANDS[index]
  if (command === undefined) return <span className={classes.keyless}>{t('stepPanel.keyless')}</span>
  return <KeyCap sign={signOf(DEFAULT_KEYS[command])} readOut />
}
