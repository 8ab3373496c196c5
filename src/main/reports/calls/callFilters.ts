import type { CallFilters, FilterName } from '../../../shared/review/callQuery.ts'
import { listActiveFilters } from '../../../shared/review/callQuery.ts'
import { readSearchWords } from '../../../shared/review/searchWords.ts'
import { cameBackAfter, wordingSaid } from '../../../shared/review/spoken.ts'
import { toBytes } from '../../db/idBytes.ts'
import { allOf, isOneOf, type Sql } from './sql.ts'
import { type Walk, walkColumn, walkPart } from './walk.ts'

/** A filter as SQL: what it asks of a call `c`, and the walks over the calls that pass it; none where no index has them. */
export type SqlFilter = { readonly name: FilterName; readonly check: Sql; readonly walks: readonly Walk[] }

/** The filters that ask for something. */
export function sqlFilters(filters: CallFilters): readonly SqlFilter[] {
  return listActiveFilters(filters).map((name) => ({ name, ...MAKERS[name](filters) }))
}

type Made = Omit<SqlFilter, 'name'>

const MAKERS: Readonly<Record<FilterName, (filters: CallFilters) => Made>> = {
  flowVersionIds: ({ flowVersionIds }) => byColumn('calls_flow', 'flow_version_id', flowVersionIds.map(toBytes)),
  outcomes: ({ outcomes }) => byColumn('calls_outcome', 'outcome', outcomes),
  highestRungs: ({ highestRungs }) => {
    const rungs = highestRungs.map((rung) => (rung === 'none' ? null : rung))
    return byColumn('calls_rung', 'highest_rung', rungs)
  },
  causes: ({ causes }) => byCause(causes),
  stillCustomer: ({ stillCustomer }) => byColumn('calls_still_customer', 'still_customer', stillCustomer),
  commitments: ({ commitments }) => byCommitment(commitments),
  languages: ({ languages }) => byColumn('calls_language', 'language', languages),
  personIds: ({ personIds }) => ({ check: isOneOf('c.person_id', personIds.map(toBytes)), walks: [] }),
  incident: ({ incident }) => byFlag('calls_incident', 'incident', incident === true),
  complaint: ({ complaint }) => byFlag('calls_complaint', 'complaint', complaint === true),
  unfinished: ({ unfinished }) => {
    if (unfinished !== true) return { check: { text: 'c.ended_at_ms IS NOT NULL', values: [] }, walks: [] }
    const condition = 'c.ended_at_ms IS NULL'
    return { check: { text: condition, values: [] }, walks: [walkPart('calls_unfinished', condition)] }
  },
  overridden: ({ overridden }) => {
    return { check: { text: overridden === true ? 'c.overrides > 0' : 'c.overrides = 0', values: [] }, walks: [] }
  },
  hours: ({ hours }) => ({ check: isOneOf(LOCAL_HOUR, hours.map(toLocalHour)), walks: [] }),
  wordings: ({ wordings }) => bySpoken(wordings.map(wordingSaid)),
  wordingsReturned: ({ wordingsReturned }) => bySpoken(wordingsReturned.map(cameBackAfter)),
  rungsReturned: ({ rungsReturned }) => bySpoken(rungsReturned.map(cameBackAfter)),
  text: ({ text }) => byText(text),
}

/** Weekday, 0 is Sunday, and hour by the clock on the wall of this PC. */
const LOCAL_HOUR = "strftime('%w-%H', c.started_at_ms / 1000, 'unixepoch', 'localtime')"
const DAYS_IN_WEEK = 7

/** An hour as `LOCAL_HOUR` writes it. */
function toLocalHour(hourOfWeek: string): string {
  const [weekday = '', hour = ''] = hourOfWeek.split('-')
  return `${(Number(weekday) + 1) % DAYS_IN_WEEK}-${hour.padStart(2, '0')}`
}

/** So many indexed lists SQLite merges at once; more values are only asked for. */
const MOST_WALKS = 50

function byColumn(index: string, column: string, values: readonly unknown[]): Made {
  const walks = [...new Set(values)].map((value) => walkColumn(index, column, value))
  return { check: isOneOf(`c.${column}`, values), walks: walks.length > MOST_WALKS ? [] : walks }
}

/** The index of a flag holds the calls that have it; those without it are nearly all. */
function byFlag(index: string, column: string, wanted: boolean): Made {
  const condition = `c.${column} = ${wanted ? 1 : 0}`
  return { check: { text: condition, values: [] }, walks: wanted ? [walkPart(index, condition)] : [] }
}

/** The row of a closed call says what stands in it; each piece has an end of its own, so that none is found in another. */
function bySpoken(pieces: readonly string[]): Made {
  const text = pieces.map(() => 'instr(c.spoken, ?) > 0').join(' OR ')
  return { check: { text: `(${text})`, values: pieces }, walks: [] }
}

/** A call with several of the causes is found by the first of them alone, so that no list has it twice. */
function byCause(causes: readonly string[]): Made {
  const chosen = isOneOf('e.cause', causes)
  const isFirst = {
    text: `NOT EXISTS (
      SELECT 1 FROM call_causes e WHERE e.call_id = k.call_id AND e.position < k.position AND ${chosen.text})`,
    values: chosen.values,
  }
  const walks = [...new Set(causes)].map(
    (cause): Walk => ({
      key: 'k.call_id',
      from: 'call_causes k INDEXED BY call_causes_cause',
      where: { text: 'k.cause = ?', values: [cause] },
      join: 'CROSS JOIN calls c ON c.call_id = k.call_id',
      also: isFirst,
    }),
  )
  const check = {
    text: `EXISTS (SELECT 1 FROM call_causes e WHERE e.call_id = c.call_id AND ${chosen.text})`,
    values: chosen.values,
  }
  return { check, walks }
}

/** The state of a promise `p`, as the figures count it. */
const stateOf = (p: 'k' | 'e') => `
  CASE WHEN ${p}.status <> 'open' THEN ${p}.status
    WHEN coalesce(${p}.moved_to_ms, ${p}.due_at_ms) < unixepoch('subsec') * 1000 THEN 'overdue' ELSE 'open' END`

/** A call with several promises in the states is found by the first of them alone. */
function byCommitment(states: readonly string[]): Made {
  const chosen = isOneOf(stateOf('e'), states)
  const isFirst = {
    text: `NOT EXISTS (
      SELECT 1 FROM commitments e WHERE e.call_id = k.call_id AND e.position < k.position AND ${chosen.text})`,
    values: chosen.values,
  }
  const walk: Walk = {
    key: 'k.call_id',
    from: 'commitments k NOT INDEXED',
    where: isOneOf(stateOf('k'), states),
    join: 'CROSS JOIN calls c ON c.call_id = k.call_id',
    also: isFirst,
  }
  const check = {
    text: `EXISTS (SELECT 1 FROM commitments e WHERE e.call_id = c.call_id AND ${chosen.text})`,
    values: chosen.values,
  }
  return { check, walks: [walk] }
}

/** The index finds each word anywhere in the text; a call that was found otherwise is asked for the very same. */
function byText(text: string): Made {
  const read = readSearchWords(text)
  if (!read.ok) throw new Error('a search word that is too short went past the border')
  const words = read.value
  const inText = allOf(words.map((word) => ({ text: 'instr(d.text, ?) > 0', values: [word] })))
  const phrase = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  return {
    check: {
      text: `EXISTS (SELECT 1 FROM call_search_rows d WHERE d.call_id = c.call_id AND ${inText.text})`,
      values: inText.values,
    },
    walks: [
      {
        key: 'call_search.rowid',
        from: 'call_search',
        where: { text: 'call_search MATCH ?', values: [phrase] },
        join: `CROSS JOIN call_search_rows d ON d.search_id = call_search.rowid
               CROSS JOIN calls c ON c.call_id = d.call_id`,
      },
    ],
  }
}
