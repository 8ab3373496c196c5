import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import { DetailRow } from './DetailRow.tsx'
import { InlineField } from './InlineField.tsx'
import classes from './Notes.module.css'

/** Where the key for a note goes. */
export const NOTE_ID = 'new-note'

/** The notes so far, and a field for one more. */
export function Notes() {
  const { t } = useTexts()
  const { send } = useCallSession()
  const { keys, singleKeys } = useKeys()
  const notes = useCallState((state) => state.notes)
  return (
    <DetailRow label={t('call.details.notes')} sign={signOf(keys.note)}>
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes are only added
        <p key={index} className={classes.note}>
          {note}
        </p>
      ))}
      <InlineField
        id={NOTE_ID}
        label={t('call.tool.note')}
        shortcut={shortcutOf(keys.note, singleKeys)}
        value=""
        placeholder={t('call.details.notePrompt')}
        maxLength={2000}
        onCommit={(text) => send({ type: 'agent.noted', text })}
      />
    </DetailRow>
  )
}
