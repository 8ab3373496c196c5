import { z } from 'zod'
import { callQuerySchema } from '../../review/callQuery.ts'
import { listViewSchema } from '../../review/listView.ts'

/** The most calls that one page of a list has. */
const PAGE_LIMIT = 200

/** A place in a list: its sort value and its call. */
const cursorSchema = z.strictObject({ value: z.int(), callId: z.uuid() })

/** Where a page of a list begins: at one of its ends, or after or before a call of it. */
const pageAtSchema = z.union([
  z.enum(['start', 'end']),
  z.strictObject({ after: cursorSchema }),
  z.strictObject({ before: cursorSchema }),
])

/** A page of a list. */
export const pageRequestSchema = z.strictObject({
  query: callQuerySchema,
  at: pageAtSchema,
  limit: z.int().min(1).max(PAGE_LIMIT),
})

/** A place in a list of calls. */
export type CallCursor = z.infer<typeof cursorSchema>
/** Where a page of a list begins. */
export type PageAt = z.infer<typeof pageAtSchema>
/** A page of a list. */
export type PageRequest = z.infer<typeof pageRequestSchema>

/** The channels of the list of calls. */
export const listContract = {
  'calls.page': pageRequestSchema,
  /** How many calls a query has; long, so that it can be followed and stopped. */
  'calls.count': z.strictObject({ query: callQuerySchema, jobId: z.uuid() }),
  /** Why a query gives nothing: the filters without which it would give something. */
  'calls.whyEmpty': z.strictObject({ query: callQuerySchema }),
  /** What filters offer that the team decides: flow versions, causes, languages. */
  'calls.choices': z.undefined().or(z.null()),
  'views.list': z.undefined().or(z.null()),
  'views.save': z.strictObject({ name: z.string().trim().min(1).max(60), view: listViewSchema }),
  'views.remove': z.strictObject({ viewId: z.uuid() }),
} as const
