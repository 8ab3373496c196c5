import { useState } from 'react'
import { SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../shared/call/callState.ts'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import { DetailRow } from './DetailRow.tsx'
import { InlineField } from './InlineField.tsx'
import classes from './WordsHeard.module.css'

/** Where the key for the words heard goes. */
export const WORDS_HEARD_ID = 'words-heard'

/**
 * The words heard. After abuse the empty field invites to note them, but it never takes the focus. Before that it is
 * there for its key only: the abuse may still be on its way to the disk while the words are being typed.
 */
export function WordsHeard() {
  const { t } = useTexts()
  const { send } = useCallSession()
  const { keys, singleKeys } = useKeys()
  const strikes = useCallState((state) => state.ladder.strikes)
  const severe = useCallState((state) => state.lastAbuseSevere)
  const noted = useCallState((state) => state.captures[severe ? SEVERE_WORDS_HEARD : WORDS_HEARD] ?? '')
  const [answered, setAnswered] = useState(noted === '' ? 0 : strikes)
  const waiting = strikes > answered
  const value = waiting ? '' : noted
  const quiet = strikes === 0 && noted === ''
  const onCommit = (words: string) => {
    setAnswered(strikes)
    send({ type: 'agent.captured', name: WORDS_HEARD, value: words })
  }
  return (
    <DetailRow label={t('call.details.wordsHeard')} sign={signOf(keys.words)} quiet={quiet}>
      <InlineField
        id={WORDS_HEARD_ID}
        label={t('call.details.wordsHeard')}
        shortcut={shortcutOf(keys.words, singleKeys)}
        value={value}
        placeholder={t('call.details.wordsHeardPrompt')}
        maxLength={1000}
        serif={!waiting}
        inviting={waiting}
        onCommit={onCommit}
      />
      {severe && <p className={classes.severe}>{t('call.details.severeKept')}</p>}
    </DetailRow>
  )
}
