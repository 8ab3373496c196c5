import type { IncidentPage } from '../../shared/ipc/incidents/answers.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useSpan } from '../ui/useSpan.ts'
import classes from './BackingTimeNote.module.css'

/** How fast the team as a whole backs its people; never of one person, and not of a few incidents. */
export function BackingTimeNote({ backing, minimumGroup: minimum }: Pick<IncidentPage, 'backing' | 'minimumGroup'>) {
  const { t } = useTexts()
  const span = useSpan()
  if (backing === null) return <p className={classes.note}>{t('incidents.backingHidden', { minimum })}</p>
  return (
    <p className={classes.note}>
      <b>{t('incidents.backing', { span: span(backing.medianMs) })}</b>{' '}
      {t('incidents.backingFrom', { count: backing.count })}
    </p>
  )
}
