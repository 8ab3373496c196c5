import { useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import { useCallsToday } from '../api/queries.ts'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { CallList } from './CallList.tsx'
import { CallView } from './call/CallView.tsx'
import { FeedbackButton } from './call/FeedbackButton.tsx'
import { ExportButton } from './export/ExportButton.tsx'
import classes from './ReviewScreen.module.css'

/** The calls of today, and one of them in full. */
export function ReviewScreen() {
  const { t } = useTexts()
  const [callId, setCallId] = useState<CallId | null>(null)
  const { data: calls, isError } = useCallsToday()
  if (callId !== null) return <CallView callId={callId} onBack={() => setCallId(null)} />
  return (
    <>
      <Header
        title={t('review.title')}
        aside={
          <>
            <FeedbackButton onOpen={setCallId} />
            <ExportButton />
          </>
        }
      />
      <main className={classes.body}>
        {isError && <p role="alert">{t('review.failed')}</p>}
        {calls?.length === 0 && (
          <div className={classes.empty}>
            <h2>{t('review.empty')}</h2>
            <p>{t('review.emptyText')}</p>
          </div>
        )}
        {calls !== undefined && calls.length > 0 && <CallList calls={calls} onOpen={setCallId} />}
      </main>
    </>
  )
}
