import type { ReactNode } from 'react'
import type { IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import { formatDateTime } from '../ui/format.ts'
import { PrintFrame } from '../ui/PrintFrame.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { IncidentFacts } from './IncidentFacts.tsx'
import classes from './IncidentSheet.module.css'
import { MeasureList } from './MeasureList.tsx'
import { useDeadline } from './useDeadline.ts'

type IncidentSheetProps = {
  readonly incident: IncidentDetail
  /** Every step of the call, as it is logged. */
  readonly record: ReactNode
}

/** An incident on paper, with the exact record of its call. */
export function IncidentSheet({ incident, record }: IncidentSheetProps) {
  const { t, i18n } = useTexts()
  const { item, words, wordsErased, measures } = incident
  const { date } = useDeadline()(item.startedAtMs)
  return (
    <PrintFrame>
      <h1>{t('incidents.print.title')}</h1>
      <p className={classes.about}>
        {[formatDateTime(item.startedAtMs, i18n.language), item.callerName, item.reference].filter(Boolean).join(' · ')}
      </p>
      <p>
        <b>{t(`incidents.reason.${item.reason}`)}</b> · {t(`incidents.status.${item.status}`)}
      </p>
      <div className={classes.part}>
        <IncidentFacts incident={incident} />
      </div>
      <Part title={t('incidents.words')}>
        {words.map(({ seq, words: heard }) => (
          <p key={seq} className={classes.words}>
            {t('incidents.quoted', { words: heard })}
          </p>
        ))}
        {words.length === 0 && <p>{t(wordsErased ? 'incidents.wordsErased' : 'incidents.noWords')}</p>}
      </Part>
      <Part title={t('incidents.deadline')}>
        <p>{t('incidents.deadlineEnds', { date })}</p>
        <p className={classes.small}>{t('incidents.deadlineText')}</p>
      </Part>
      <Part title={t('incidents.measures')}>
        <MeasureList measures={measures} />
      </Part>
      <h2 className={classes.title}>{t('incidents.print.record')}</h2>
      {record}
      <p className={classes.small}>
        {t('incidents.print.printed', { date: formatDateTime(Date.now(), i18n.language) })}
      </p>
    </PrintFrame>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  )
}
