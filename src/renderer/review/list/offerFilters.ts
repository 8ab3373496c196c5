import { CAUSES, OUTCOMES, STILL_CUSTOMER } from '../../../shared/call/outcome.ts'
import { RUNGS } from '../../../shared/ladder/rung.ts'
import { may } from '../../../shared/person/may.ts'
import type { Person } from '../../../shared/person/person.ts'
import type { CallFilters, FilterName } from '../../../shared/review/callQuery.ts'
import { COMMITMENT_STATES } from '../../../shared/review/insights/insights.ts'
import { outcomeText, rungText } from '../../ui/textKeys.ts'
import { causeName, flowVersionName, hourName, languageName, type Wording, wordingName } from './filterWords.ts'

/** A filter as its small window offers it: what there is to choose, what is chosen, and the filters after a choice. */
export type OfferedFilter = {
  readonly name: FilterName
  readonly items: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly toggle: (id: string) => CallFilters
}

/** Every filter but the search. Whose calls they are is offered to who may read those of others, and only as "mine". */
export function offerFilters(wording: Wording, filters: CallFilters, person: Person): readonly OfferedFilter[] {
  const { t, choices } = wording
  const versions = choices?.flowVersions.map(({ flowVersionId }) => flowVersionId) ?? filters.flowVersionIds
  const causes = [...new Set([...CAUSES, ...(choices?.causes ?? []), ...filters.causes])]
  const all: readonly OfferedFilter[] = [
    offer(
      'outcomes',
      OUTCOMES,
      filters.outcomes,
      (each) => t(outcomeText(each)),
      (outcomes) => ({ ...filters, outcomes }),
    ),
    offer(
      'highestRungs',
      [...RUNGS, 'none' as const],
      filters.highestRungs,
      (each) => (each === 'none' ? t('callList.value.noRung') : t(rungText(each))),
      (highestRungs) => ({ ...filters, highestRungs }),
    ),
    offer(
      'causes',
      causes,
      filters.causes,
      (each) => causeName(wording, each),
      (chosen) => ({ ...filters, causes: chosen }),
    ),
    offerEither('incident', wording, filters.incident, (incident) => ({ ...filters, incident })),
    offerEither('complaint', wording, filters.complaint, (complaint) => ({ ...filters, complaint })),
    offer(
      'stillCustomer',
      STILL_CUSTOMER,
      filters.stillCustomer,
      (each) => t(`callList.value.${each}`),
      (stillCustomer) => ({ ...filters, stillCustomer }),
    ),
    offer(
      'commitments',
      COMMITMENT_STATES,
      filters.commitments,
      (each) => t(`insights.commitments.${each}`),
      (commitments) => ({ ...filters, commitments }),
    ),
    offerEither('overridden', wording, filters.overridden, (overridden) => ({ ...filters, overridden })),
    offerEither('unfinished', wording, filters.unfinished, (unfinished) => ({ ...filters, unfinished })),
    offer(
      'flowVersionIds',
      versions,
      filters.flowVersionIds,
      (each) => flowVersionName(wording, each),
      (flowVersionIds) => ({ ...filters, flowVersionIds }),
    ),
    offer(
      'languages',
      choices?.languages ?? filters.languages,
      filters.languages,
      (each) => languageName(wording, each),
      (languages) => ({ ...filters, languages }),
    ),
  ]
  return [...all, ...offerOfFigures(wording, filters), ...whoseCalls(wording, filters, person)]
}

/** Nobody looks for these here; a figure that leads to this list may. */
function offerOfFigures(wording: Wording, filters: CallFilters): readonly OfferedFilter[] {
  const { hours, wordings, wordingsReturned, rungsReturned } = filters
  const wordsOf = (each: string) => wordingName(wording, filters, each)
  const offered: readonly OfferedFilter[] = [
    offer(
      'hours',
      hours,
      hours,
      (each) => hourName(wording, each),
      (chosen) => ({ ...filters, hours: chosen }),
    ),
    offer('wordings', wordings, wordings, wordsOf, (chosen) => ({ ...filters, wordings: chosen })),
    offer('wordingsReturned', wordingsReturned, wordingsReturned, wordsOf, (chosen) => ({
      ...filters,
      wordingsReturned: chosen,
    })),
    offer(
      'rungsReturned',
      rungsReturned,
      rungsReturned,
      (each) => wording.t(rungText(each)),
      (chosen) => ({ ...filters, rungsReturned: chosen }),
    ),
  ]
  return offered.filter(({ chosen }) => chosen.length > 0)
}

function whoseCalls({ t }: Wording, filters: CallFilters, person: Person): readonly OfferedFilter[] {
  if (!may(person, 'calls.readAll')) return []
  const onlyMine = () => t('callList.value.onlyMine')
  return [offer('personIds', [person.id], filters.personIds, onlyMine, (personIds) => ({ ...filters, personIds }))]
}

function offer<T extends string>(
  name: FilterName,
  values: readonly T[],
  chosen: readonly T[],
  labelOf: (value: T) => string,
  choose: (values: T[]) => CallFilters,
): OfferedFilter {
  return {
    name,
    items: values.map((value) => ({ id: value, label: labelOf(value) })),
    chosen,
    toggle: (id) => choose(values.filter((value) => (value === id) !== chosen.includes(value))),
  }
}

function offerEither(
  name: 'incident' | 'complaint' | 'overridden' | 'unfinished',
  { t }: Wording,
  value: boolean | null,
  choose: (value: boolean | null) => CallFilters,
): OfferedFilter {
  const chosen = value === null ? [] : [value ? 'Yes' : 'No']
  return {
    name,
    items: (['Yes', 'No'] as const).map((id) => ({ id, label: t(`callList.value.${name}${id}`) })),
    chosen,
    toggle: (id) => choose(chosen.includes(id) ? null : id === 'Yes'),
  }
}
