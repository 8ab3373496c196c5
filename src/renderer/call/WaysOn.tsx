import { useId } from 'react'
import { inLanguage } from '../../shared/call/line.ts'
import { Heading } from '../ui/Heading.tsx'
import { KeyButton } from '../ui/KeyButton.tsx'
import { CHOICE_COMMANDS } from '../ui/keys/commands.ts'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import { listWaysOn, moveOn, type WayOn } from './moveFor.ts'
import classes from './WaysOn.module.css'

/** Where it can go on from the line: the step's choices, or the words that the call has ended. */
export function WaysOn() {
  const { t } = useTexts()
  const titleId = useId()
  const { script } = useCallSession()
  const ways = useCallState((state) => listWaysOn(script, state), areSame)
  if (ways.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div className={classes.group} role="group" aria-labelledby={titleId}>
      <Heading id={titleId}>{t('call.continue')}</Heading>
      <div className={classes.ways} data-many={ways.length > 6} data-single={ways.length === 1}>
        {ways.map((way) => (
          <Way key={way.kind === 'choice' ? way.choice.id : 'finish'} way={way} />
        ))}
      </div>
    </div>
  )
}

function Way({ way }: { readonly way: WayOn }) {
  const { t, i18n } = useTexts()
  const { send } = useCallSession()
  const { keys, singleKeys } = useKeys()
  const command = CHOICE_COMMANDS[way.key]
  const key = command === undefined ? null : keys[command]
  const finish = way.kind === 'finish' && (way.after === 'goodbye' ? 'call.saidAndHungUp' : 'call.callIsOver')
  return (
    <KeyButton
      label={way.kind === 'finish' ? t(finish || 'call.callIsOver') : inLanguage(way.choice.label, i18n.language)}
      sign={key === null ? '·' : signOf(key)}
      shortcut={key === null ? '' : shortcutOf(key, singleKeys)}
      tone={way.key === 0 ? 'primary' : 'plain'}
      onPress={() => send(moveOn(way))}
    />
  )
}

function areSame(a: readonly WayOn[], b: readonly WayOn[]): boolean {
  return a.length === b.length && a.every((way, index) => nameOf(way) === nameOf(b[index]))
}

function nameOf(way: WayOn | undefined): string | undefined {
  return way?.kind === 'choice' ? way.choice.id : way?.after
}
