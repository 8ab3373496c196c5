import type { CallChoices } from '../../../shared/ipc/calls/answers.ts'
import type { Person } from '../../../shared/person/person.ts'
import { listActiveFilters, NO_FILTERS, withoutFilter } from '../../../shared/review/callQuery.ts'
import type { ListView } from '../../../shared/review/listView.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Chips.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { FilterChip } from './FilterChip.tsx'
import classes from './Filters.module.css'
import { filterValue } from './filterWords.ts'
import { offerFilters } from './offerFilters.ts'
import { PeriodFilter } from './PeriodFilter.tsx'

type FiltersProps = {
  readonly view: ListView
  readonly person: Person
  readonly choices: CallChoices | undefined
  readonly onChange: (view: ListView) => void
}

/** The filters as chips, each with what it asks for. */
export function Filters({ view, person, choices, onChange }: FiltersProps) {
  const { t, i18n } = useTexts()
  const { filters, period } = view
  const wording = { t, language: i18n.language, choices }
  const active = listActiveFilters(filters)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div className={classes.filters} role="group" aria-label={t('callList.filters')}>
      <PeriodFilter period={period} onChange={(next) => onChange({ ...view, period: next })} />
      {offerFilters(wording, filters, person).map(({ name, items, chosen, toggle }) => (
        <FilterChip
          key={name}
          label={t(`callList.filter.${name}`)}
          value={active.includes(name) ? filterValue(wording, filters, name) : null}
          onClear={() => onChange({ ...view, filters: withoutFilter(filters, name) })}
        >
          <Chips
            label={t(`callList.filter.${name}`)}
            items={items}
            chosen={chosen}
            onToggle={(id) => onChange({ ...view, filters: toggle(id) })}
          />
        </FilterChip>
      ))}
      {(active.length > 0 || period.kind !== 'all') && (
        <Button kind="quiet" onPress={() => onChange({ ...view, period: { kind: 'all' }, filters: NO_FILTERS })}>
          {t('callList.clearAll')}
        </Button>
      )}
    </div>
  )
}
