import type { ReviewSaved } from '../../../shared/ipc/reviews/answers.ts'
import { problemIn } from '../../api/unwrap.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'

type SavedNoticeProps = {
  readonly kind: ReviewSaved['kind'] | undefined
  /** Why it was not saved; null: it was, or was not tried. */
  readonly error: unknown
}

/** What became of a review that was to be saved. */
export function SavedNotice({ kind, error }: SavedNoticeProps) {
  const { t } = useTexts()
  const failed = error !== null
  const overtaken = kind === 'alreadyReviewed'
  return (
    <p className={classes.notice} data-warns={failed || overtaken} role="status">
      {failed && t(`callView.review.${whyNot(error)}`)}
      {!failed && overtaken && t('callView.review.overtaken')}
      {!failed && kind === 'saved' && t('callView.review.saved')}
    </p>
  )
}

/** A call can be erased while it is read. */
function whyNot(error: unknown): 'erased' | 'gone' | 'failed' {
  const problem = problemIn(error)
  if (problem === 'agentUnknown') return 'erased'
  return problem === 'noSuchCall' ? 'gone' : 'failed'
}
