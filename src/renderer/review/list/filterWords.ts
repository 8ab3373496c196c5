import type { TFunction } from 'i18next'
import type { CallChoices } from '../../../shared/ipc/calls/answers.ts'
import { type CallFilters, type FilterName, listActiveFilters } from '../../../shared/review/callQuery.ts'
import type { Period } from '../../../shared/review/listView.ts'
import { localeOf } from '../../ui/format.ts'
import { languageName as nameLanguage } from '../../ui/languageName.ts'
import { causeText, outcomeText, rungText } from '../../ui/textKeys.ts'
import { wordingWords } from '../../ui/wordingWords.ts'

/** What words are made with: the texts, their language, and what the team has named. */
export type Wording = { readonly t: TFunction; readonly language: string; readonly choices: CallChoices | undefined }

/** The day of January 1970. */
const FIRST_MONDAY = 5

/** A cause on screen. */
export function causeName({ t }: Pick<Wording, 't'>, cause: string): string {
  const key = causeText(cause)
  return key === null ? cause : t(key)
}

/** A language of calls on screen, in the language of the screen. */
export function languageName({ language }: Pick<Wording, 'language'>, code: string): string {
  return nameLanguage(code, language)
}

/** An hour of the week on screen; `2-14` is Wednesday from two in the afternoon on. */
export function hourName({ language }: Pick<Wording, 'language'>, hourOfWeek: string): string {
  const [weekday = '0', hour = '0'] = hourOfWeek.split('-')
  const at = Date.UTC(1970, 0, FIRST_MONDAY + Number(weekday), Number(hour))
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', hour: 'numeric', timeZone: 'UTC' }).format(at)
}

/** A flow version on screen. */
export function flowVersionName({ t, language, choices }: Wording, flowVersionId: string): string {
  const version = choices?.flowVersions.find((each) => each.flowVersionId === flowVersionId)
  if (version === undefined) return flowVersionId.slice(0, 8)
  const name = version.name[language] ?? Object.values(version.name)[0] ?? ''
  return t('callList.value.flowVersion', { name, version: version.number })
}

/** A wording on screen, by its words; several flow versions can have it under one name in other words. */
export function wordingName({ t, language, choices }: Wording, filters: CallFilters, wording: string): string {
  const named = choices?.wordings.filter((each) => each.wording === wording) ?? []
  const asked = named.find((each) => each.flowVersionIds.some((id) => filters.flowVersionIds.includes(id))) ?? named[0]
  const words = asked === undefined ? '' : wordingWords(asked.text, language)
  return words === '' ? t('insights.wordings.unknownText', { id: wording.split('|').at(-1) ?? '' }) : words
}

/** What an active filter asks for: its first value and how many more. */
export function filterValue(wording: Wording, filters: CallFilters, name: FilterName): string {
  const { t } = wording
  const either = (value: boolean | null, yes: string, no: string) => (value === true ? yes : no)
  switch (name) {
    case 'outcomes':
      return someWords(
        t,
        filters.outcomes.map((each) => t(outcomeText(each))),
      )
    case 'highestRungs':
      return someWords(
        t,
        filters.highestRungs.map((each) => (each === 'none' ? t('callList.value.noRung') : t(rungText(each)))),
      )
    case 'causes':
      return someWords(
        t,
        filters.causes.map((each) => causeName(wording, each)),
      )
    case 'stillCustomer':
      return someWords(
        t,
        filters.stillCustomer.map((each) => t(`callList.value.${each}`)),
      )
    case 'commitments':
      return someWords(
        t,
        filters.commitments.map((each) => t(`insights.commitments.${each}`)),
      )
    case 'flowVersionIds':
      return someWords(
        t,
        filters.flowVersionIds.map((each) => flowVersionName(wording, each)),
      )
    case 'languages':
      return someWords(
        t,
        filters.languages.map((each) => languageName(wording, each)),
      )
    case 'personIds':
      return t('callList.value.onlyMine')
    case 'incident':
      return either(filters.incident, t('callList.value.yes'), t('callList.value.no'))
    case 'complaint':
      return either(filters.complaint, t('callList.value.yes'), t('callList.value.no'))
    case 'unfinished':
      return either(filters.unfinished, t('callList.value.unfinishedYes'), t('callList.value.unfinishedNo'))
    case 'overridden':
      return either(filters.overridden, t('callList.value.yes'), t('callList.value.no'))
    case 'hours':
      return someWords(
        t,
        filters.hours.map((each) => hourName(wording, each)),
      )
    case 'wordings':
    case 'wordingsReturned':
      return someWords(
        t,
        filters[name].map((each) => wordingName(wording, filters, each)),
      )
    case 'rungsReturned':
      return someWords(
        t,
        filters.rungsReturned.map((each) => t(rungText(each))),
      )
    case 'text':
      return filters.text.trim()
  }
}

/** A filter with what it asks for, as one phrase. */
export function filterPhrase(wording: Wording, filters: CallFilters, name: FilterName): string {
  const label = wording.t(`callList.filter.${name}`)
  return listActiveFilters(filters).includes(name) ? `${label}: ${filterValue(wording, filters, name)}` : label
}

/** A period on screen. */
export function periodWords({ t, language }: Pick<Wording, 't' | 'language'>, period: Period): string {
  if (period.kind !== 'between') return t(`callList.period.${period.kind}`)
  const day = (date: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(new Date(`${date}T12:00`))
  const { from, to } = period
  if (from !== null && to !== null) return t('callList.period.between', { from: day(from), to: day(to) })
  if (from !== null) return t('callList.period.since', { from: day(from) })
  return to === null ? t('callList.period.all') : t('callList.period.until', { to: day(to) })
}

function someWords(t: TFunction, words: readonly string[]): string {
  const [first = '', ...rest] = words
  return rest.length === 0 ? first : t('callList.more', { first, count: rest.length })
}
