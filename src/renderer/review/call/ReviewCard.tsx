import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import classes from './ReviewCard.module.css'
import { ReviewForm } from './ReviewForm.tsx'
import { ReviewList } from './ReviewList.tsx'
import panel from './SidePanel.module.css'

/** What was said of a call, and what the reader may say: a review, or the answer to one of her own call. */
export function ReviewCard({ file }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const { isOwn, hasAgent, item, mayReview, reviews } = file
  const wasReviewed = reviews.some(({ by }) => by === 'colleague')
  if (item.endedAtMs === null) return null
  return (
    <>
      {reviews.length > 0 && (
        <section className={panel.card} aria-label={t('callView.reviews.title')}>
          <Heading>{t('callView.reviews.title')}</Heading>
          <ReviewList reviews={reviews} />
          {isOwn && wasReviewed && <AnswerForm file={file} />}
        </section>
      )}
      {mayReview && hasAgent && !(isOwn && wasReviewed) && <ReviewForm file={file} />}
      {mayReview && !hasAgent && <p className={classes.nobody}>{t('callView.review.noAgent')}</p>}
    </>
  )
}
