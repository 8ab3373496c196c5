import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Person } from '../../../shared/person/person.ts'
import type { ListView } from '../../../shared/review/listView.ts'
import { useCallChoices, useCallCount, useCallPages } from '../../api/callListQueries.ts'
import { Header } from '../../ui/Header.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallsPlace.module.css'
import { EmptyList } from './EmptyList.tsx'
import { Filters } from './Filters.tsx'
import { ListFailed } from './ListFailed.tsx'
import { findRowNear, listLines } from './listLines.ts'
import { Rows } from './Rows.tsx'
import { SavedViews } from './SavedViews.tsx'
import { SearchField } from './SearchField.tsx'
import { SortSelect } from './SortSelect.tsx'
import { useListKeys } from './useListKeys.ts'

type CallsPlaceProps = {
  readonly person: Person
  readonly view: ListView
  /** The row where she was. */
  readonly rowCallId: string | null
  readonly onView: (view: ListView) => void
  readonly onOpen: (callId: string) => void
  /** Beside the heading. */
  readonly aside: ReactNode
}

/** The row that keys move from: a call, or whichever is at an end. `focusing` rises when it is to be shown and focused. */
type Active = {
  readonly callId: string | null
  readonly end: 'start' | 'end' | null
  readonly focusing: number
}

/** All calls: what to see of them above, and as many as there are below. */
export function CallsPlace({ person, view, rowCallId, onView, onOpen, aside }: CallsPlaceProps) {
  const { t, i18n } = useTexts()
  const [anchor, setAnchor] = useState<'start' | 'end'>('start')
  const [active, setActive] = useState<Active>({ callId: rowCallId, end: null, focusing: rowCallId === null ? 0 : 1 })
  const search = useRef<HTMLInputElement>(null)
  const { data: choices } = useCallChoices()
  const pages = useCallPages(view, anchor, true)
  const { data: count } = useCallCount(view, pages.isSuccess)
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const byDay = view.order.by === 'started'
  const lines = useMemo(() => listLines(rows, byDay), [rows, byDay])

  const activeCallId = active.end === null ? active.callId : (rows.at(active.end === 'start' ? 0 : -1)?.callId ?? null)
  const focus = (callId: string | null, end: Active['end'] = null) =>
    setActive(({ focusing }) => ({ callId, end, focusing: focusing + 1 }))
  const move = (by: number) => focus(findRowNear(rows, activeCallId, by)?.callId ?? null)
  useListKeys({
    move,
    goTo: (end) => {
      setAnchor(end)
      focus(null, end)
    },
    open: () => activeCallId !== null && onOpen(activeCallId),
    search: () => search.current?.focus(),
  })
  const change = (next: ListView) => {
    setAnchor('start')
    setActive(({ focusing }) => ({ callId: null, end: null, focusing }))
    onView(next)
  }
  const { fetchNextPage, fetchPreviousPage, hasNextPage, hasPreviousPage, isFetching } = pages
  const more = useCallback(() => {
    if (isFetching) return
    if (hasNextPage) void fetchNextPage()
    if (hasPreviousPage) void fetchPreviousPage()
  }, [isFetching, hasNextPage, hasPreviousPage, fetchNextPage, fetchPreviousPage])
  const onSearch = (text: string) => change({ ...view, filters: { ...view.filters, text } })

  return (
    <>
      <Header title={t('callList.title')} aside={aside}>
        <strong className={classes.count} role="status">
          {count === undefined
            ? pages.isSuccess && <span className={classes.counting}>{t('callList.counting')}</span>
            : t('callList.count', { count, amount: new Intl.NumberFormat(i18n.language).format(count) })}
        </strong>
      </Header>
      <main className={classes.body}>
        <div className={classes.bar}>
          <SearchField
            value={view.filters.text}
            fieldRef={search}
            onSearch={onSearch}
            onLeave={() => {
              search.current?.blur()
              move(0)
            }}
          />
          <SortSelect order={view.order} onChange={(order) => change({ ...view, order })} />
          <SavedViews view={view} onChoose={change} />
        </div>
        <Filters view={view} person={person} choices={choices} onChange={change} />
        {pages.isError && <ListFailed error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.isSuccess && rows.length === 0 && <EmptyList view={view} choices={choices} onChange={change} />}
        {rows.length > 0 && (
          <Rows
            key={`${JSON.stringify(view)}${anchor}`}
            lines={lines}
            count={count ?? null}
            anchor={anchor}
            byDay={byDay}
            activeCallId={activeCallId}
            focusing={active.focusing}
            onActive={(callId) => setActive(({ focusing }) => ({ callId, end: null, focusing }))}
            onOpen={onOpen}
            onMore={more}
          />
        )}
      </main>
    </>
  )
}
