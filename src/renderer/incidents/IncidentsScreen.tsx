import { useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import { useIncidents } from '../api/incidentQueries.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { BackingTimeNote } from './BackingTimeNote.tsx'
import { type FilterChoice, IncidentFilters, NO_FILTER, toFilter } from './IncidentFilters.tsx'
import classes from './IncidentsScreen.module.css'
import { IncidentTable } from './IncidentTable.tsx'
import { type CallViews, IncidentView } from './IncidentView.tsx'

type IncidentsScreenProps = {
  /** The incident that is shown; null: the register. */
  readonly opened: CallId | null
  readonly onOpen: (callId: CallId | null) => void
  readonly callViews: CallViews
}

/** The register of incidents, and one of them in full. */
export function IncidentsScreen({ opened, onOpen, callViews }: IncidentsScreenProps) {
  const [choice, setChoice] = useState(NO_FILTER)
  if (opened !== null) return <IncidentView callId={opened} callViews={callViews} onBack={() => onOpen(null)} />
  return <Register choice={choice} onChoice={setChoice} onOpen={onOpen} />
}

type RegisterProps = {
  readonly choice: FilterChoice
  readonly onChoice: (choice: FilterChoice) => void
  readonly onOpen: (callId: CallId) => void
}

function Register({ choice, onChoice, onOpen }: RegisterProps) {
  const { t } = useTexts()
  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useIncidents(toFilter(choice))
  const items = data?.pages.flatMap((page) => page.items)
  const first = data?.pages[0]
  return (
    <>
      <Header title={t('incidents.title')} />
      <main className={classes.body}>
        <IncidentFilters choice={choice} counts={first?.counts} onChoice={onChoice} />
        {isError && <p role="alert">{t('incidents.failed')}</p>}
        {items?.length === 0 && <Empty isFiltered={choice !== NO_FILTER} />}
        {items !== undefined && items.length > 0 && <IncidentTable items={items} onOpen={onOpen} />}
        {hasNextPage && (
          <div className={classes.more}>
            <Button disabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {t('incidents.more')}
            </Button>
          </div>
        )}
        {first !== undefined && first.items.length > 0 && (
          <BackingTimeNote backing={first.backing} minimumGroup={first.minimumGroup} />
        )}
      </main>
    </>
  )
}

function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTexts()
  return (
    <div className={classes.empty}>
      <h2>{t('incidents.empty')}</h2>
      <p>{t(isFiltered ? 'incidents.emptyFiltered' : 'incidents.emptyText')}</p>
    </div>
  )
}
