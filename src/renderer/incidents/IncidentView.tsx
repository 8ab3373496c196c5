import { type ReactNode, useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import type { CallFile } from '../../shared/ipc/reviews/answers.ts'
import { useApi } from '../api/api.ts'
import { useIncident } from '../api/incidentQueries.ts'
import { useLoggedCall } from '../api/queries.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { Header } from '../ui/Header.tsx'
import { Heading } from '../ui/Heading.tsx'
import { printName } from '../ui/printName.ts'
import { SavePdf } from '../ui/SavePdf.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { DeadlineCard } from './DeadlineCard.tsx'
import { IncidentFacts } from './IncidentFacts.tsx'
import { IncidentSheet } from './IncidentSheet.tsx'
import classes from './IncidentView.module.css'
import { MeasureForm } from './MeasureForm.tsx'
import { MeasureList } from './MeasureList.tsx'
import { StatusBadge } from './StatusBadge.tsx'

/** How a call is shown; another part of the app knows that. */
export type CallViews = {
  /** Every step of a call on paper. */
  readonly renderRecord: (file: CallFile) => ReactNode
  /** A whole call on the screen. */
  readonly renderCall: (callId: CallId, onBack: () => void) => ReactNode
}

type IncidentViewProps = { readonly callId: CallId; readonly callViews: CallViews; readonly onBack: () => void }

/** One incident: what was said, what was done about it, and what can be done now. */
export function IncidentView({ callId, callViews, onBack }: IncidentViewProps) {
  const { t, i18n } = useTexts()
  const { data: incident, isError } = useIncident(callId)
  const { data: file } = useLoggedCall(callId)
  const [showsCall, setShowsCall] = useState(false)
  if (showsCall) return callViews.renderCall(callId, () => setShowsCall(false))
  return (
    <>
      <Header title={t('incidents.title')}>
        {incident !== undefined && (
          <strong className={classes.about}>
            {formatDateTime(incident.item.startedAtMs, i18n.language)}
            {[incident.item.callerName, incident.item.reference].filter(Boolean).map((part) => ` · ${part}`)}
          </strong>
        )}
      </Header>
      <main className={classes.body}>
        <div className={classes.bar}>
          <Button kind="quiet" onPress={onBack}>
            ← {t('incidents.back')}
          </Button>
          <Button kind="quiet" onPress={() => setShowsCall(true)}>
            {t('incidents.openCall')}
          </Button>
          {incident !== undefined && file !== undefined && (
            <SaveIncident incident={incident} renderRecord={() => callViews.renderRecord(file)} />
          )}
        </div>
        {isError && <p role="alert">{t('incidents.failed')}</p>}
        {incident !== undefined && (
          <div className={classes.columns}>
            <Record incident={incident} />
            <aside className={classes.side}>
              <MeasureForm incident={incident} />
            </aside>
          </div>
        )}
      </main>
    </>
  )
}

type SaveIncidentProps = { readonly incident: IncidentDetail; readonly renderRecord: () => ReactNode }

function SaveIncident({ incident, renderRecord }: SaveIncidentProps) {
  const { t } = useTexts()
  const api = useApi()
  const { callId, startedAtMs } = incident.item
  return (
    <SavePdf
      fileName={t('incidents.print.fileName', { time: printName(startedAtMs) })}
      save={(fileName) => api['incidents.print']({ callId, fileName })}
      renderSheet={() => <IncidentSheet incident={incident} record={renderRecord()} />}
    />
  )
}

function Record({ incident }: { readonly incident: IncidentDetail }) {
  const { t } = useTexts()
  const { item, words, wordsErased, measures } = incident
  return (
    <div className={classes.record}>
      <div className={classes.badges}>
        <Badge tone={item.reason === 'threat' ? 'brick' : 'amber'}>{t(`incidents.reason.${item.reason}`)}</Badge>
        <StatusBadge item={item} />
      </div>
      <section aria-labelledby="incident-words" className={classes.section}>
        <Heading id="incident-words">{t('incidents.words')}</Heading>
        {words.map(({ seq, words: heard }) => (
          <blockquote key={seq} className={classes.words}>
            {t('incidents.quoted', { words: heard })}
          </blockquote>
        ))}
        {wordsErased && <p className={classes.muted}>{t('incidents.wordsErased')}</p>}
        {words.length === 0 && !wordsErased && <p className={classes.muted}>{t('incidents.noWords')}</p>}
      </section>
      <DeadlineCard startedAtMs={item.startedAtMs} />
      <section aria-labelledby="incident-measures" className={classes.section}>
        <Heading id="incident-measures">{t('incidents.measures')}</Heading>
        <MeasureList measures={measures} />
      </section>
      <section aria-labelledby="incident-facts" className={classes.section}>
        <Heading id="incident-facts">{t('incidents.facts')}</Heading>
        <IncidentFacts incident={incident} />
      </section>
    </div>
  )
}
