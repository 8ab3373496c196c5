import { useState } from 'react'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { REVIEW_LIMITS } from '../../../shared/review/verdict.ts'
import { useReview } from '../../api/reviewQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'
import { SavedNotice } from './SavedNotice.tsx'

/** What the agent answers to the reviews of her call. */
export function AnswerForm({ file }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const [note, setNote] = useState('')
  const review = useReview(file)
  const send = () =>
    review.mutate(
      { verdict: 'answer', note: note.trim() },
      { onSuccess: ({ kind }) => kind === 'saved' && setNote('') },
    )
  return (
    <>
      <label className={classes.field}>
        {t('callView.review.answer')}
        <textarea
          rows={2}
          value={note}
          maxLength={REVIEW_LIMITS.note}
          onChange={(change) => setNote(change.currentTarget.value)}
        />
      </label>
      <Button disabled={review.isPending || note.trim() === ''} onPress={send}>
        {t('callView.review.send')}
      </Button>
      <SavedNotice kind={review.data?.kind} error={review.error} />
    </>
  )
}
