import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import type { Transcript, TranscriptEntry } from './buildTranscript.ts'
import classes from './Conversation.module.css'
import { Entry } from './Entry.tsx'
import { groupEntries } from './groupEntries.ts'
import { TakenBack } from './TakenBack.tsx'
import type { Replay } from './useReplay.ts'

type ConversationProps = {
  readonly file: CallFile
  readonly transcript: Transcript
  readonly replay: Replay
}

/** The call as a conversation: what was shown to say, what happened, and folded what was taken back. */
export function Conversation({ file, transcript, replay }: ConversationProps) {
  const { t } = useTexts()
  const entryOf = (entry: TranscriptEntry) => (
    <Entry
      key={entry.seq}
      entry={entry}
      script={transcript.script}
      sinceMs={file.times === 'shown' ? file.item.startedAtMs : null}
      chosen={entry.seq === replay.chosen}
      onChoose={replay.choose}
    />
  )
  return (
    <div className={classes.conversation}>
      <Erased file={file} />
      <ol className={classes.entries} aria-label={t('callView.conversation')}>
        {groupEntries(transcript.entries).map((group) =>
          group.kind === 'standing' ? (
            entryOf(group.entry)
          ) : (
            <TakenBack key={group.entries[0]?.seq} entries={group.entries} replay={replay} entryOf={entryOf} />
          ),
        )}
        {!transcript.complete && <li role="alert">{t('review.unreplayable')}</li>}
      </ol>
    </div>
  )
}

/** Why something is missing, where retention has been at work. */
function Erased({ file: { events, times } }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const texts = events.some(({ redacted }) => redacted)
  const stepTimes = times === 'shown' && events.some(({ atMs }) => atMs === null)
  if (!texts && !stepTimes) return null
  return (
    <div className={classes.erased} role="status">
      {texts && <p>{t('callView.textsErased')}</p>}
      {stepTimes && <p>{t('callView.timesErased')}</p>}
    </div>
  )
}
