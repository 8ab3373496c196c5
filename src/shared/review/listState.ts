import { z } from 'zod'
import { listViewSchema, TODAY } from './listView.ts'

/** What the place of the calls shows: a list, the row she was at, and the call that is open. */
const listStateSchema = z.strictObject({
  view: listViewSchema.default(TODAY),
  rowCallId: z.uuid().nullable().default(null),
  openCallId: z.uuid().nullable().default(null),
})

/** What the place of the calls shows. */
export type ListState = z.infer<typeof listStateSchema>

/** As text, for the trail of places: any place can lead to a list of calls or to one call by it. */
export function writeListState(state: z.input<typeof listStateSchema>): string {
  return JSON.stringify(state)
}

/** What a text says; the calls of today where it says nothing. */
export function readListState(text: string): ListState {
  const parsed = listStateSchema.safeParse(parseJson(text))
  return parsed.success ? parsed.data : listStateSchema.parse({})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
