import type { IncidentMeasure } from '../../shared/ipc/incidents/answers.ts'
import { formatDateTime } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './MeasureList.module.css'

/** What was done about an incident, by whom and when, oldest first. */
export function MeasureList({ measures }: { readonly measures: readonly IncidentMeasure[] }) {
  const { t, i18n } = useTexts()
  if (measures.length === 0) return <p className={classes.none}>{t('incidents.noMeasures')}</p>
  return (
    <ol className={classes.measures}>
      {measures.map(({ measureId, kind, note, by, takenAtMs }) => (
        <li key={measureId} className={classes.measure}>
          <p>
            <b>{t(`incidents.kind.${kind}`)}</b>{' '}
            <small>{t('incidents.by', { name: by, date: formatDateTime(takenAtMs, i18n.language) })}</small>
          </p>
          {note !== '' && <p className={classes.note}>{note}</p>}
        </li>
      ))}
    </ol>
  )
}
