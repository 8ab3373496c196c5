import { z } from 'zod'
import { OUTCOMES, STILL_CUSTOMER, WRAP_UP_LIMITS } from '../call/outcome.ts'
import { RUNGS } from '../ladder/rung.ts'
import { COMMITMENT_STATES } from './insights/insights.ts'

/** The most characters that a search may have. */
export const SEARCH_LIMIT = 200
const LIST_LIMIT = 50
/** A figure counts over as many flow versions as the insights take. */
const VERSIONS_LIMIT = 500

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const some = <T extends z.ZodType>(each: T, most = LIST_LIMIT) => z.array(each).max(most).default([])
/** A wording of the ladder by its speech and id: `warn|w2`. */
const wording = z.string().regex(/^(?:acknowledge|restate|requestRespect|warn|endCall(?:\.threat)?)\|[\w.-]{1,64}$/)
const either = z.boolean().nullable().default(null)

/** Which calls: an empty list or null asks for nothing, several values of one filter for any of them. */
export const callFiltersSchema = z.strictObject({
  flowVersionIds: some(sha256, VERSIONS_LIMIT),
  outcomes: some(z.enum(OUTCOMES)),
  /** `none`: calls that never climbed. */
  highestRungs: some(z.enum([...RUNGS, 'none'])),
  causes: some(z.string().min(1).max(WRAP_UP_LIMITS.cause)),
  stillCustomer: some(z.enum(STILL_CUSTOMER)),
  /** What became of a promise that was made in the call. */
  commitments: some(z.enum(COMMITMENT_STATES)),
  languages: some(z.string().min(1).max(8)),
  personIds: some(z.uuid()),
  incident: either,
  complaint: either,
  unfinished: either,
  /** Whether the agent departed from the flow. */
  overridden: either,
  /** Weekday and hour in which a call began, as the figures have them: `2-14`, 0 is Monday. */
  hours: some(z.string().regex(/^[0-6]-(?:1?\d|2[0-3])$/)),
  /** Wordings that were said and still stand. */
  wordings: some(wording),
  /** Wordings after which the caller was at once factual again. */
  wordingsReturned: some(wording),
  /** The highest rung of a call that came back to the factual path from there. */
  rungsReturned: some(z.enum(RUNGS)),
  /** Words that are all in the call's texts, each anywhere in a word. */
  text: z.string().max(SEARCH_LIMIT).default(''),
})

/** What a list of calls can be sorted by. An unfinished call has no duration and counts as the shortest. */
export const SORTS = ['started', 'duration', 'strikes'] as const

export const callOrderSchema = z.strictObject({
  by: z.enum(SORTS).default('started'),
  direction: z.enum(['descending', 'ascending']).default('descending'),
})

/** Which calls of which time, in which order. */
export const callQuerySchema = z.strictObject({
  /** Calls that began at or after this, in milliseconds since 1970. */
  fromMs: z.int().nonnegative().nullable().default(null),
  /** Calls that began before this. */
  toMs: z.int().nonnegative().nullable().default(null),
  filters: callFiltersSchema,
  order: callOrderSchema,
})

/** Which calls. */
export type CallFilters = z.infer<typeof callFiltersSchema>
/** The name of a filter. */
export type FilterName = keyof CallFilters
/** What a list is sorted by, and in which direction. */
export type CallOrder = z.infer<typeof callOrderSchema>
/** Which calls of which time, in which order. */
export type CallQuery = z.infer<typeof callQuerySchema>

/** No filter at all. */
export const NO_FILTERS: CallFilters = callFiltersSchema.parse({})

/** The filters that ask for something, in the order in which they are declared. */
export function listActiveFilters(filters: CallFilters): readonly FilterName[] {
  return callFiltersSchema.keyof().options.filter((name) => isActive(filters[name]))
}

/** The same filters without one of them. */
export function withoutFilter(filters: CallFilters, name: FilterName): CallFilters {
  return { ...filters, [name]: NO_FILTERS[name] }
}

function isActive(value: CallFilters[FilterName]): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.length > 0 : value !== null
}
