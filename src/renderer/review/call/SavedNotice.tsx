import type { ReviewSaved } from '../../../shared/ipc/reviews/answers.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'

type SavedNoticeProps = { readonly kind: ReviewSaved['kind'] | undefined; readonly failed: boolean }

/** What became of a review that was to be saved. */
export function SavedNotice({ kind, failed }: SavedNoticeProps) {
  const { t } = useTexts()
  const overtaken = kind === 'alreadyReviewed'
  return (
    <p className={classes.notice} data-warns={failed || overtaken} role="status">
      {failed && t('callView.review.failed')}
      {!failed && overtaken && t('callView.review.overtaken')}
      {!failed && kind === 'saved' && t('callView.review.saved')}
    </p>
  )
}
