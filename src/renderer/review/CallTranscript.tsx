import { useMemo, useState } from 'react'
import type { Flow } from '../../shared/flow/flow.ts'
import type { CallId } from '../../shared/ids.ts'
import type { LoggedCall } from '../../shared/ipc/answers.ts'
import { useLoggedCall, useStored } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { Header } from '../ui/Header.tsx'
import { StoredDialog } from '../ui/stored/StoredDialog.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { buildTranscript } from './buildTranscript.ts'
import classes from './CallTranscript.module.css'
import { Entry } from './Entry.tsx'
import { Summary } from './Summary.tsx'

type CallTranscriptProps = { readonly callId: CallId; readonly onBack: () => void }

/** One call as a conversation: what was shown, what the caller did, what was taken back. */
export function CallTranscript({ callId, onBack }: CallTranscriptProps) {
  const { t, i18n } = useTexts()
  const { data: call, isError } = useLoggedCall(callId)
  const [stored, setStored] = useState(false)
  return (
    <>
      <Header title={t('review.transcript')}>
        {call !== undefined && (
          <strong className={classes.about}>
            {formatDateTime(call.item.startedAtMs, i18n.language)}
            {[call.item.callerName, call.item.reference].filter(Boolean).map((part) => ` · ${part}`)}
          </strong>
        )}
      </Header>
      <main className={classes.body}>
        <div className={classes.bar}>
          <Button kind="quiet" onPress={onBack}>
            ← {t('review.back')}
          </Button>
          <Button kind="quiet" onPress={() => setStored(true)}>
            {t('call.whatExactly')}
          </Button>
        </div>
        {isError && <p role="alert">{t('review.failed')}</p>}
        {call !== undefined && <Conversation call={call} />}
      </main>
      {stored && <Stored callId={callId} flow={call?.script.flow} onClose={() => setStored(false)} />}
    </>
  )
}

function Conversation({ call }: { readonly call: LoggedCall }) {
  const { t } = useTexts()
  const transcript = useMemo(() => buildTranscript(call), [call])
  return (
    <div className={classes.columns}>
      <ol className={classes.entries}>
        {transcript.entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} script={transcript.script} startedAtMs={call.item.startedAtMs} />
        ))}
        {!transcript.complete && <li role="alert">{t('review.unreplayable')}</li>}
      </ol>
      <Summary call={call} last={transcript.last} />
    </div>
  )
}

type StoredProps = { readonly callId: CallId; readonly flow: Flow | undefined; readonly onClose: () => void }

function Stored({ callId, flow, onClose }: StoredProps) {
  const { data, isError } = useStored(callId)
  return <StoredDialog values={data} flow={flow} failed={isError} onClose={onClose} />
}
