import { useState } from 'react'
import type { CallId } from '../../../shared/ids.ts'
import type { Feedback } from '../../../shared/ipc/reviews/answers.ts'
import { useFeedback } from '../../api/reviewQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { formatDateTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './FeedbackButton.module.css'
import { VerdictBadge } from './VerdictBadge.tsx'

type FeedbackButtonProps = { readonly onOpen: (callId: CallId) => void }

/** Leads the agent to those of her calls that others have said something about; nothing where there are none. */
export function FeedbackButton({ onOpen }: FeedbackButtonProps) {
  const { t } = useTexts()
  const { data: feedback = [] } = useFeedback()
  const [isOpen, setOpen] = useState(false)
  if (feedback.length === 0) return null
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t('callView.feedback.button', { count: feedback.length })}
      </Button>
      {isOpen && (
        <Dialog title={t('callView.feedback.title')} onClose={() => setOpen(false)}>
          <p className={classes.text}>{t('callView.feedback.text')}</p>
          <ul className={classes.list}>
            {feedback.map((each) => (
              <Item key={each.callId} feedback={each} onOpen={onOpen} />
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}

function Item({ feedback, onOpen }: FeedbackButtonProps & { readonly feedback: Feedback }) {
  const { t, i18n } = useTexts()
  const { callId, startedAtMs, verdict, answered } = feedback
  return (
    <li className={classes.item}>
      <Button kind="quiet" onPress={() => onOpen(callId)}>
        {t('callView.feedback.call', { time: formatDateTime(startedAtMs, i18n.language) })}
      </Button>
      <VerdictBadge verdict={verdict} />
      {answered && <small className={classes.text}>{t('callView.feedback.answered')}</small>}
    </li>
  )
}
