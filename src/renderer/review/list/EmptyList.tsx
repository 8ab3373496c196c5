import type { CallChoices } from '../../../shared/ipc/calls/answers.ts'
import { type FilterName, listActiveFilters, withoutFilter } from '../../../shared/review/callQuery.ts'
import type { ListView } from '../../../shared/review/listView.ts'
import { useCulprits } from '../../api/callListQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallsPlace.module.css'
import { filterPhrase } from './filterWords.ts'

type EmptyListProps = {
  readonly view: ListView
  readonly choices: CallChoices | undefined
  readonly onChange: (view: ListView) => void
}

/** Why the list is empty, and what to do about it. */
export function EmptyList({ view, choices, onChange }: EmptyListProps) {
  const { t } = useTexts()
  const { period, filters } = view
  if (listActiveFilters(filters).length > 0) return <NothingFits view={view} choices={choices} onChange={onChange} />
  const isToday = period.kind === 'today'
  return (
    <div className={classes.empty}>
      <h2>{t(isToday ? 'review.empty' : period.kind === 'all' ? 'callList.empty.none' : 'callList.empty.period')}</h2>
      {(isToday || period.kind === 'all') && <p>{t('review.emptyText')}</p>}
      {period.kind !== 'all' && (
        <Button onPress={() => onChange({ ...view, period: { kind: 'all' } })}>{t('callList.empty.showAll')}</Button>
      )}
    </div>
  )
}

function NothingFits({ view, choices, onChange }: EmptyListProps) {
  const { t, i18n } = useTexts()
  const { data: culprits } = useCulprits(view)
  if (culprits === undefined) return null
  const { filters, period } = view
  const phrase = (name: FilterName) => filterPhrase({ t, language: i18n.language, choices }, filters, name)
  const [first] = culprits
  const text =
    first === undefined
      ? t('callList.empty.together')
      : culprits.length === 1
        ? t('callList.empty.one', { filter: phrase(first) })
        : t('callList.empty.several')
  return (
    <div className={classes.empty}>
      <h2>{text}</h2>
      <div className={classes.ways}>
        {culprits.map((name) => (
          <Button key={name} onPress={() => onChange({ ...view, filters: withoutFilter(filters, name) })}>
            {t('callList.clear', { filter: phrase(name) })}
          </Button>
        ))}
        {first === undefined && period.kind !== 'all' && (
          <Button onPress={() => onChange({ ...view, period: { kind: 'all' } })}>{t('callList.empty.showAll')}</Button>
        )}
      </div>
    </div>
  )
}
