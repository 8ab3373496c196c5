import { MOVING_PERIODS, type Period } from '../../../shared/review/listView.ts'
import { Chips } from '../../ui/Chips.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { FilterChip } from './FilterChip.tsx'
import classes from './Filters.module.css'
import { periodWords } from './filterWords.ts'

type PeriodFilterProps = { readonly period: Period; readonly onChange: (period: Period) => void }

/** Which time: a span that moves with the clock, or from one day to another. */
export function PeriodFilter({ period, onChange }: PeriodFilterProps) {
  const { t, i18n } = useTexts()
  const label = t('callList.period.name')
  const words = periodWords({ t, language: i18n.language }, period)
  return (
    <FilterChip label={label} value={period.kind === 'all' ? null : words} onClear={() => onChange({ kind: 'all' })}>
      <Chips
        label={label}
        items={MOVING_PERIODS.map((kind) => ({ id: kind, label: t(`callList.period.${kind}`) }))}
        chosen={[period.kind]}
        onToggle={(id) => {
          const kind = MOVING_PERIODS.find((each) => each === id)
          if (kind !== undefined) onChange({ kind })
        }}
      />
      <div className={classes.days}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className={classes.day}>
            {t(`callList.period.${end}`)}
            <input
              type="date"
              value={(period.kind === 'between' ? period[end] : null) ?? ''}
              onChange={({ target }) => {
                const before = period.kind === 'between' ? period : { kind: 'between' as const, from: null, to: null }
                onChange({ ...before, [end]: target.value === '' ? null : target.value })
              }}
            />
          </label>
        ))}
      </div>
    </FilterChip>
  )
}
