import { useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { Today } from '../../shared/ipc/followUps/answers.ts'
import { useToday } from '../api/followUpQueries.ts'
import { formatDateTime } from '../ui/format.ts'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useSpan } from '../ui/useSpan.ts'
import { AllFollowUps } from './AllFollowUps.tsx'
import { countWaiting } from './countWaiting.ts'
import { DueFollowUps } from './DueFollowUps.tsx'
import { TodayCard } from './TodayCard.tsx'
import classes from './TodayScreen.module.css'

/** Where the cards of the day lead. */
export type TodayLinks = {
  readonly onIncident: (callId: CallId) => void
  readonly onIncidents: () => void
  readonly onComplaints: () => void
  readonly onCalls: () => void
}

/** What needs this person: what waits for backing, what was promised, what nobody owns. */
export function TodayScreen({ links }: { readonly links: TodayLinks }) {
  const { t } = useTexts()
  const [showsAll, setShowsAll] = useState(false)
  const { data, isError } = useToday()
  if (showsAll) return <AllFollowUps onBack={() => setShowsAll(false)} />
  return (
    <>
      <Header title={t('today.title')} />
      <main className={classes.body}>
        {isError && <p role="alert">{t('today.failed')}</p>}
        {data !== undefined && <Day today={data} links={links} onAll={() => setShowsAll(true)} />}
      </main>
    </>
  )
}

type DayProps = { readonly today: Today; readonly links: TodayLinks; readonly onAll: () => void }

function Day({ today, links, onAll }: DayProps) {
  const { t } = useTexts()
  return (
    <>
      {countWaiting(today) === 0 && (
        <div className={classes.empty}>
          <h2>{t('today.empty')}</h2>
          <p>{t('today.emptyText')}</p>
        </div>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <Incidents today={today} links={links} />
          <Complaints today={today} links={links} />
          <Reviews today={today} links={links} />
        </div>
        <DueFollowUps today={today} onAll={onAll} />
      </div>
    </>
  )
}

function Incidents({ today: { incidents }, links }: Omit<DayProps, 'onAll'>) {
  const { t, i18n } = useTexts()
  const span = useSpan()
  if (incidents.count === 0) return null
  return (
    <TodayCard
      title={t('today.incidents')}
      count={incidents.count}
      link={t('today.allIncidents')}
      onLink={links.onIncidents}
      items={incidents.items.map(({ callId, startedAtMs, openedAtMs, reason, callerName, reference }) => ({
        id: callId,
        name: [formatDateTime(startedAtMs, i18n.language), callerName, reference].filter(Boolean).join(' · '),
        tone: reason === 'threat' ? 'brick' : 'amber',
        badge: t(`incidents.reason.${reason}`),
        text: t('incidents.missingSince', { span: span(Date.now() - openedAtMs) }),
        onOpen: () => links.onIncident(callId),
      }))}
    />
  )
}

function Complaints({ today: { complaints }, links }: Omit<DayProps, 'onAll'>) {
  const { t, i18n } = useTexts()
  if (complaints.count === 0) return null
  return (
    <TodayCard
      title={t('today.complaints')}
      count={complaints.count}
      link={t('today.allComplaints')}
      onLink={links.onComplaints}
      items={complaints.items.map(({ callId, openedAtMs, callerName, reference }) => ({
        id: callId,
        name: [callerName, reference].filter(Boolean).join(' · ') || t('call.unknownCaller'),
        text: t('today.complaintSince', { date: formatDateTime(openedAtMs, i18n.language) }),
      }))}
    />
  )
}

function Reviews({ today: { reviews }, links }: Omit<DayProps, 'onAll'>) {
  const { t, i18n } = useTexts()
  if (reviews.count === 0) return null
  return (
    <TodayCard
      title={t('today.reviews')}
      count={reviews.count}
      link={t('today.allCalls')}
      onLink={links.onCalls}
      items={reviews.items.map(({ callId, startedAtMs, verdict, madeAtMs }) => ({
        id: callId,
        name: t('today.reviewOf', { date: formatDateTime(startedAtMs, i18n.language) }),
        text: t(verdict === 'talkAboutIt' ? 'today.reviewTalk' : 'today.reviewNote', {
          date: formatDateTime(madeAtMs, i18n.language),
        }),
      }))}
    />
  )
}
