import { useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { Board } from './Board.tsx'
import { ComplaintList } from './ComplaintList.tsx'
import classes from './ComplaintsOverview.module.css'
import { EmptyNote } from './EmptyNote.tsx'
import { Toolbar, type View } from './Toolbar.tsx'
import { UnsentNote } from './UnsentNote.tsx'
import type { useComplaintBoard } from './useComplaintBoard.ts'
import { WebhookDialog } from './WebhookDialog.tsx'

type OverviewProps = {
  readonly person: Person
  readonly board: ReturnType<typeof useComplaintBoard>
  readonly filter: ComplaintFilter
  readonly view: View
  /** The complaint that was open last. */
  readonly last: CallId | null
  readonly onFilter: (filter: ComplaintFilter) => void
  readonly onView: (view: View) => void
  readonly onOpen: (callId: CallId, part?: 'complaint' | 'answer') => void
}

/** All complaints, as a board or a list, and what is told of them outside. */
export function ComplaintsOverview(props: OverviewProps) {
  const { person, board, filter, view, onFilter, onView } = props
  const { t } = useTexts()
  const [telling, setTelling] = useState(false)
  const mayTell = may(person, 'webhook.change')
  const tell = (
    <Button kind="quiet" onPress={() => setTelling(true)}>
      {t('complaints.webhook.open')}
    </Button>
  )
  return (
    <>
      <Header title={t('complaints.title')} aside={mayTell && tell} />
      <main className={classes.body}>
        <UnsentNote mayLook={mayTell} />
        <Toolbar filter={filter} counts={board.list?.counts ?? null} view={view} onFilter={onFilter} onView={onView} />
        {board.failed && <p role="alert">{t('complaints.failed')}</p>}
        <Cards {...props} />
      </main>
      {telling && <WebhookDialog onClose={() => setTelling(false)} />}
    </>
  )
}

function Cards({ person, board, filter, view, last, onFilter, onOpen }: OverviewProps) {
  const { list, showMore, place } = board
  if (list === undefined) return null
  const { columns } = list
  if (columns.every(({ cards }) => cards.length === 0)) {
    return <EmptyNote filter={filter} onAll={() => onFilter('all')} />
  }
  if (view === 'list') return <ComplaintList columns={columns} onOpen={onOpen} onMore={showMore} />
  // A filter that shows only some of a column says nothing of how many there are.
  const counts = filter === 'all' || filter === 'closed' ? list.counts : null
  const onChanged = ({ card }: { readonly card: Parameters<typeof place>[0] }) => void place(card)
  return <Board {...{ person, columns, counts, last, onOpen, onChanged }} onMore={showMore} />
}
