import { Badge } from '../ui/Badge.tsx'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Card.module.css'
import { useDeadline } from './useDeadline.ts'

/** When the deadline for a complaint of insult ends, and how that is counted. */
export function DeadlineCard({ startedAtMs }: { readonly startedAtMs: number }) {
  const { t } = useTexts()
  const { date, left, tone } = useDeadline()(startedAtMs)
  return (
    <section className={classes.section} aria-labelledby="incident-deadline">
      <Heading id="incident-deadline">{t('incidents.deadline')}</Heading>
      <p className={classes.strong}>
        {t('incidents.deadlineEnds', { date })} <Badge tone={tone}>{left}</Badge>
      </p>
      <p className={classes.small}>{t('incidents.deadlineText')}</p>
    </section>
  )
}
