import type { CallReview } from '../../../shared/ipc/reviews/answers.ts'
import { formatDateTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'
import { VerdictBadge } from './VerdictBadge.tsx'

/** What was said of a call, oldest first. */
export function ReviewList({ reviews }: { readonly reviews: readonly CallReview[] }) {
  const { t, i18n } = useTexts()
  return (
    <ul className={classes.reviews}>
      {reviews.map(({ reviewId, verdict, note, madeAtMs, by, name }) => (
        <li key={reviewId} className={classes.review}>
          <span className={classes.head}>
            <VerdictBadge verdict={verdict} />
            <small>
              {t(`callView.reviews.by.${by}`, { name: name ?? '' })}, {formatDateTime(madeAtMs, i18n.language)}
            </small>
          </span>
          {note !== '' && <p className={classes.note}>{note}</p>}
        </li>
      ))}
    </ul>
  )
}
