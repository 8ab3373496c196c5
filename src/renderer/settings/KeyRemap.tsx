import { type KeyboardEvent, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { COMMANDS, type Command } from '../ui/keys/commands.ts'
import {
  DEFAULT_KEYS,
  findOwner,
  isReservedKey,
  isUsableKey,
  makeKeyMap,
  normaliseKey,
  signOf,
} from '../ui/keys/keyMap.ts'
import { useCommandName } from '../ui/keys/useCommandName.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './KeyRemap.module.css'

type Changes = Readonly<Record<string, string>>
type KeyRemapProps = { readonly changes: Changes; readonly onChange: (changes: Record<string, string>) => void }

/** Every key of the call screen, to be changed by pressing another. */
export function KeyRemap({ changes, onChange }: KeyRemapProps) {
  const { t } = useTexts()
  const nameOf = useCommandName()
  const [waiting, setWaiting] = useState<Command | null>(null)
  const [problem, setProblem] = useState('')
  const keys = makeKeyMap(changes)

  const onKeyDown = (command: Command, press: KeyboardEvent) => {
    if (waiting !== command || press.key === 'Tab' || press.key === 'Shift') return
    press.preventDefault()
    press.stopPropagation()
    setWaiting(null)
    if (press.key === 'Escape') return
    const owner = findOwner(keys, command, press.key)
    if (!isUsableKey(press.key)) setProblem(t('settings.keyUnusable'))
    else if (isReservedKey(press.key)) setProblem(t('settings.keyReserved'))
    else if (owner !== null) setProblem(t('settings.keyTaken', { command: nameOf(owner) }))
    else onChange(changed(changes, command, normaliseKey(press.key)))
  }

  return (
    <section className={classes.card}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>{t('settings.keys')}</h2>
          <p className={classes.text}>{t('settings.keysText')}</p>
        </div>
        <Button disabled={Object.keys(changes).length === 0} onPress={() => onChange({})}>
          {t('settings.resetKeys')}
        </Button>
      </div>
      <p role="status" className={classes.problem}>
        {problem}
      </p>
      <ul className={classes.keys}>
        {COMMANDS.map((command) => (
          <li key={command}>
            <button
              type="button"
              className={classes.key}
              data-waiting={waiting === command}
              onClick={() => {
                setProblem('')
                setWaiting(command)
              }}
              onBlur={() => setWaiting(null)}
              onKeyDown={(press) => onKeyDown(command, press)}
            >
              {waiting === command ? (
                <KeyCap sign={t('settings.pressKey')} alone readOut />
              ) : (
                <KeyCap sign={signOf(keys[command])} readOut />
              )}
              {nameOf(command)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function changed(changes: Changes, command: Command, key: string): Record<string, string> {
  const { [command]: _, ...others } = changes
  return key === DEFAULT_KEYS[command] ? others : { ...others, [command]: key }
}
