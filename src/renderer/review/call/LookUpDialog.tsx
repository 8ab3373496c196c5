import { type FormEvent, useState } from 'react'
import type { CallId } from '../../../shared/ids.ts'
import { REVIEW_LIMITS } from '../../../shared/review/verdict.ts'
import { useLookUp } from '../../api/reviewQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './LookUpDialog.module.css'
import field from './ReviewCard.module.css'
import type { StepTimes } from './withTimes.ts'

type LookUpDialogProps = {
  readonly callId: CallId
  readonly onTimes: (times: StepTimes) => void
  readonly onClose: () => void
}

/** Asks why somebody wants the times of a colleague's steps, and says beforehand what that leaves. */
export function LookUpDialog({ callId, onTimes, onClose }: LookUpDialogProps) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const lookUp = useLookUp(callId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    lookUp.mutate(reason.trim(), {
      onSuccess: (times) => {
        onTimes(times)
        onClose()
      },
    })
  }
  return (
    <Dialog title={t('callView.lookUp.title')} startsAtBody={false} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <p>{t('callView.lookUp.text')}</p>
        <label className={field.field}>
          {t('callView.lookUp.reason')}
          <textarea
            rows={2}
            data-first
            value={reason}
            maxLength={REVIEW_LIMITS.reason}
            onChange={(change) => setReason(change.currentTarget.value)}
          />
        </label>
        {lookUp.isError && <p role="alert">{t('callView.lookUp.failed')}</p>}
        <Button
          kind="primary"
          type="submit"
          disabled={lookUp.isPending || reason.trim().length < REVIEW_LIMITS.leastReason}
        >
          {t('callView.lookUp.show')}
        </Button>
      </form>
    </Dialog>
  )
}
