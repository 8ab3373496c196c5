import type { CallReview } from '../../../shared/ipc/reviews/answers.ts'
import type { Verdict } from '../../../shared/review/verdict.ts'
import { Badge, type Tone } from '../../ui/Badge.tsx'
import { formatDateTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'

const TONE: Readonly<Record<Verdict, Tone>> = { inOrder: 'teal', talkAboutIt: 'amber', note: 'plain', answer: 'plain' }

/** What was said of a call, oldest first. */
export function ReviewList({ reviews }: { readonly reviews: readonly CallReview[] }) {
  const { t, i18n } = useTexts()
  return (
    <ul className={classes.reviews}>
      {reviews.map(({ reviewId, verdict, note, madeAtMs, by, name }) => (
        <li key={reviewId} className={classes.review}>
          <span className={classes.head}>
            <Badge tone={TONE[verdict]}>{t(`callView.reviews.verdict.${verdict}`)}</Badge>
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
