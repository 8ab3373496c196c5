import type { LookUp } from '../../../shared/ipc/reviews/answers.ts'
import { formatDateTime } from '../../ui/format.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'
import panel from './SidePanel.module.css'

/** Who looked at the times of the steps, when and why: for the agent of the call above all. */
export function LookUps({ lookUps }: { readonly lookUps: readonly LookUp[] }) {
  const { t, i18n } = useTexts()
  if (lookUps.length === 0) return null
  return (
    <section className={panel.card} aria-label={t('callView.lookUp.list')}>
      <Heading>{t('callView.lookUp.list')}</Heading>
      <ul className={classes.reviews}>
        {lookUps.map(({ lookedAtMs, by, name, reason }) => (
          <li key={`${lookedAtMs} ${name}`} className={classes.review}>
            <small className={classes.text}>
              {t(`callView.reviews.by.${by}`, { name: name ?? '' })}, {formatDateTime(lookedAtMs, i18n.language)}
            </small>
            <p className={classes.note}>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
