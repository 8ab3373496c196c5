import { memo, useId } from 'react'
import type { CallerEventType } from '../../shared/ladder/ladder.ts'
import { Heading } from '../ui/Heading.tsx'
import { IconAlertOctagon, IconAlertTriangle, IconMessage2Exclamation, IconPhoneOff } from '../ui/icons.ts'
import { KeyButton } from '../ui/KeyButton.tsx'
import { REACTION_ORDER } from '../ui/keys/commands.ts'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { REACTION_TEXT } from '../ui/textKeys.ts'
import { useCallSession, useKeys } from './CallContext.ts'
import classes from './Reactions.module.css'
import { RecordedStatus } from './RecordedStatus.tsx'
import { Tools } from './Tools.tsx'
import { useIsRecorded } from './useRecorded.ts'

const LOOK: Partial<
  Record<CallerEventType, { readonly tone: 'abuse' | 'threat' | 'plain'; readonly icon: typeof IconPhoneOff }>
> = {
  'caller.insulted': { tone: 'abuse', icon: IconMessage2Exclamation },
  'caller.insultedSeverely': { tone: 'abuse', icon: IconAlertTriangle },
  'caller.threatened': { tone: 'threat', icon: IconAlertOctagon },
  'caller.hungUp': { tone: 'plain', icon: IconPhoneOff },
}

/** Abuse stands apart, in a row of its own with the end of the call. */
const ABUSE_FROM = REACTION_ORDER.indexOf('caller.insulted')

/** What the agent can hear, one button each; always in the same places. */
export const Reactions = memo(function Reactions() {
  const { t } = useTexts()
  const titleId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div className={classes.reactions} aria-labelledby={titleId} role="group">
      <div className={classes.head}>
        <Heading id={titleId}>{t('call.whatDoYouHear')}</Heading>
        <Tools />
        <RecordedStatus />
      </div>
      <div className={classes.grid}>
        <div className={classes.heard}>
          {REACTION_ORDER.slice(0, ABUSE_FROM).map((reaction) => (
            <Reaction key={reaction} reaction={reaction} />
          ))}
        </div>
        <div className={classes.abuse}>
          {REACTION_ORDER.slice(ABUSE_FROM).map((reaction) => (
            <Reaction key={reaction} reaction={reaction} />
          ))}
        </div>
      </div>
    </div>
  )
})

function Reaction({ reaction }: { readonly reaction: CallerEventType }) {
  const { t } = useTexts()
  const { run } = useCallSession()
  const { keys, singleKeys } = useKeys()
  const look = LOOK[reaction]
  return (
    <KeyButton
      label={t(REACTION_TEXT[reaction])}
      sign={signOf(keys[reaction])}
      shortcut={shortcutOf(keys[reaction], singleKeys)}
      tone={look?.tone ?? 'plain'}
      icon={look === undefined ? undefined : <look.icon size="1.25rem" stroke={1.75} />}
      recorded={useIsRecorded(reaction)}
      onPress={() => run(reaction)}
    />
  )
}
