import { useState } from 'react'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { wallTime } from '../../shared/review/wallTime.ts'
import { useInsights, usePrivacy } from '../api/insightsQueries.ts'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import { Charts } from './Charts.tsx'
import { type Behind, InsightsContext } from './InsightsContext.ts'
import classes from './InsightsScreen.module.css'
import { type InsightsView, queryOf } from './insightsView.ts'
import { listOfCalls } from './listOfCalls.ts'
import { PeriodBar } from './PeriodBar.tsx'
import { PrivacyCard } from './PrivacyCard.tsx'

type InsightsScreenProps = {
  readonly person: Person
  readonly view: InsightsView
  readonly onView: (view: InsightsView) => void
  /** Opens the place of the calls with what it is to show. */
  readonly onOpenCalls: (state: string) => void
}

/** The figures of the team. */
export function InsightsScreen({ person, view, onView, onOpenCalls }: InsightsScreenProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const [today] = useState(() => wallTime(Date.now()).day)
  const query = queryOf(view, today)
  const { data: answer, isError } = useInsights(query)
  const privacy = usePrivacy()
  const flows = answer?.flows ?? []
  const openCalls = (behind: Behind) => {
    if (query === null) return
    const { period, flowVersionIds } = query
    onOpenCalls(listOfCalls({ flowVersionIds, ...behind, period }))
  }
  return (
    <InsightsContext value={{ flows, openCalls }}>
      <Header title={t('insights.title')} aside={query !== null && <strong>{numbers.days(query.period)}</strong>} />
      <main className={classes.body}>
        {answer?.hasCalls !== false && (
          <PeriodBar
            view={view}
            flows={flows}
            isTooShort={query === null}
            onChange={(part) => onView({ ...view, ...part })}
          />
        )}
        {isError && <p role="alert">{t('insights.failed')}</p>}
        {answer !== undefined && query !== null && <Charts answer={answer} query={query} />}
        {privacy.data !== undefined && (
          <PrivacyCard
            privacy={privacy.data}
            mayChange={may(person, 'privacy.change')}
            failed={privacy.failed}
            onChange={privacy.change}
          />
        )}
      </main>
    </InsightsContext>
  )
}
