import { type CallOrder, SORTS } from '../../../shared/review/callQuery.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './SortSelect.module.css'

const DIRECTIONS = [
  { direction: 'descending', word: 'Descending' },
  { direction: 'ascending', word: 'Ascending' },
] as const
const ORDERS = SORTS.flatMap((by) => DIRECTIONS.map(({ direction, word }) => ({ by, direction, word })))

type SortSelectProps = { readonly order: CallOrder; readonly onChange: (order: CallOrder) => void }

/** The order of the list. */
export function SortSelect({ order, onChange }: SortSelectProps) {
  const { t } = useTexts()
  return (
    <select
      className={classes.select}
      aria-label={t('callList.sort.name')}
      value={`${order.by} ${order.direction}`}
      onChange={({ target }) => {
        const chosen = ORDERS[target.selectedIndex]
        if (chosen !== undefined) onChange({ by: chosen.by, direction: chosen.direction })
      }}
    >
      {ORDERS.map(({ by, direction, word }) => (
        <option key={`${by}${word}`} value={`${by} ${direction}`}>
          {t(`callList.sort.${by}${word}`)}
        </option>
      ))}
    </select>
  )
}
