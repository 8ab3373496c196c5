import type { ComplaintCounts } from '../../shared/ipc/complaints/answers.ts'
import { COMPLAINT_FILTERS, type ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Toolbar.module.css'

const VIEWS = ['board', 'list'] as const
/** How the complaints are shown. */
export type View = (typeof VIEWS)[number]

type ToolbarProps = {
  readonly filter: ComplaintFilter
  readonly counts: ComplaintCounts | null
  readonly view: View
  readonly onFilter: (filter: ComplaintFilter) => void
  readonly onView: (view: View) => void
}

/** Which complaints are shown, how many there are of each kind, and how they are shown. */
export function Toolbar({ filter, counts, view, onFilter, onView }: ToolbarProps) {
  const { t, i18n } = useTexts()
  const number = new Intl.NumberFormat(i18n.language)
  const filters = COMPLAINT_FILTERS.map((value) => {
    const name = t(`complaints.filters.${value}`)
    return { value, label: counts === null ? name : `${name} ${number.format(counts[value])}` }
  })
  const views = VIEWS.map((value) => ({ value, label: t(`complaints.views.${value}`) }))
  return (
    <div className={classes.toolbar}>
      <Segmented label={t('complaints.filter')} options={filters} value={filter} onChange={onFilter} />
      <Segmented label={t('complaints.view')} options={views} value={view} onChange={onView} />
    </div>
  )
}
