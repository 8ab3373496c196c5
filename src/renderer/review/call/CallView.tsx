import { useMemo, useState } from 'react'
import type { CallId } from '../../../shared/ids.ts'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { useApi } from '../../api/api.ts'
import { useLoggedCall, useStored } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDateTime } from '../../ui/format.ts'
import { Header } from '../../ui/Header.tsx'
import { printName } from '../../ui/printName.ts'
import { SavePdf } from '../../ui/SavePdf.tsx'
import { StoredDialog } from '../../ui/stored/StoredDialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useDuration } from '../useDuration.ts'
import { buildTranscript } from './buildTranscript.ts'
import classes from './CallView.module.css'
import { Conversation } from './Conversation.tsx'
import { EndedAs } from './EndedAs.tsx'
import { LookUpDialog } from './LookUpDialog.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { SidePanel } from './SidePanel.tsx'
import { useReplay } from './useReplay.ts'
import { VerdictBadge } from './VerdictBadge.tsx'
import { Versions } from './Versions.tsx'
import { type StepTimes, withTimes } from './withTimes.ts'

type CallViewProps = {
  readonly callId: CallId
  /** Whether the way back leads to the list of calls, or to where the reader came from. */
  readonly backTo?: 'calls' | 'before'
  readonly onBack: () => void
}

/** One logged call: the conversation, the ladder as it stood at each step, and what lies beside it. */
export function CallView({ callId, backTo = 'calls', onBack }: CallViewProps) {
  const { t, i18n } = useTexts()
  const { data, isError } = useLoggedCall(callId)
  const [times, setTimes] = useState<StepTimes | null>(null)
  const file = useMemo(() => (data === undefined ? undefined : withTimes(data, times)), [data, times])
  return (
    <>
      <Header title={t('review.transcript')} aside={file !== undefined && <Versions script={file.script} />}>
        {file !== undefined && (
          <strong className={classes.about}>
            {formatDateTime(file.item.startedAtMs, i18n.language)}
            {[file.item.callerName, file.item.reference].filter(Boolean).map((part) => ` · ${part}`)}
          </strong>
        )}
      </Header>
      <main className={classes.body}>
        <div className={classes.bar}>
          <Button kind="quiet" onPress={onBack}>
            ← {t(backTo === 'calls' ? 'review.back' : 'callView.back')}
          </Button>
          <span className={classes.inShort}>{file !== undefined && <InShort file={file} />}</span>
          <Tools callId={callId} file={file} onTimes={setTimes} />
        </div>
        {isError && <p role="alert">{t('review.failed')}</p>}
        {file !== undefined && <Columns file={file} />}
      </main>
    </>
  )
}

type ToolsProps = {
  readonly callId: CallId
  readonly file: CallFile | undefined
  readonly onTimes: (times: StepTimes) => void
}

/** What can be done with a call beside reading it. */
function Tools({ callId, file, onTimes }: ToolsProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState<'stored' | 'lookUp' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {file?.times === 'withheld' && (
        <Button kind="quiet" onPress={() => setOpen('lookUp')}>
          {t('callView.lookUp.open')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => setOpen('stored')}>
        {t('call.whatExactly')}
      </Button>
      {file !== undefined && <SaveCall file={file} />}
      {open === 'stored' && <Stored callId={callId} file={file} onClose={close} />}
      {open === 'lookUp' && <LookUpDialog callId={callId} onTimes={onTimes} onClose={close} />}
    </>
  )
}

function SaveCall({ file }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const api = useApi()
  const { callId, startedAtMs } = file.item
  return (
    <SavePdf
      fileName={t('callView.print.fileName', { time: printName(startedAtMs) })}
      save={(fileName) => api['calls.print']({ callId, fileName })}
      renderSheet={() => <PrintSheet file={file} />}
    />
  )
}

/** How the call ended and what was last said of it, at a glance. */
function InShort({ file: { item, reviews } }: { readonly file: CallFile }) {
  const duration = useDuration()
  const last = reviews.findLast(({ verdict }) => verdict !== 'answer')
  return (
    <>
      <EndedAs item={item} />
      {last !== undefined && <VerdictBadge verdict={last.verdict} />}
      {item.endedAtMs !== null && (
        <span className={classes.versions}>{duration(item.endedAtMs - item.startedAtMs)}</span>
      )}
    </>
  )
}

function Columns({ file }: { readonly file: CallFile }) {
  const transcript = useMemo(() => buildTranscript(file), [file])
  const replay = useReplay(transcript.entries.length)
  return (
    <div className={classes.columns}>
      <Conversation file={file} transcript={transcript} replay={replay} />
      <SidePanel file={file} transcript={transcript} replay={replay} />
    </div>
  )
}

type StoredProps = { readonly callId: CallId; readonly file: CallFile | undefined; readonly onClose: () => void }

function Stored({ callId, file, onClose }: StoredProps) {
  const { data, isError } = useStored(callId)
  return <StoredDialog values={data} flow={file?.script.flow} failed={isError} onClose={onClose} />
}
