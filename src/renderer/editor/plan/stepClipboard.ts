import { z } from 'zod'
import { FLOW_FORMAT, MAX_STEPS, type Step, stepSchema } from '../../../shared/flow/flow.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Places } from './places.ts'

/** Text of another origin may be endless; so many steps are never this long. */
const LONGEST = 10_000_000

const copiedSchema = z.strictObject({
  ruhepolSteps: z.literal(FLOW_FORMAT),
  steps: z.array(stepSchema).min(1).max(MAX_STEPS),
})

/** Why a text gives no steps: it is something else, or steps of another version of the app. */
export type CopiedProblem = 'noSteps' | 'otherFormat'

/** Steps as the text that goes through the clipboard, with the places that they have on the plan. */
export function writeCopied(steps: readonly Step[], places: Places): string {
  const placed = steps.map((step) => {
    const place = places.get(step.id)
    return place === undefined ? step : { ...step, position: { x: Math.round(place.x), y: Math.round(place.y) } }
  })
  return JSON.stringify({ ruhepolSteps: FLOW_FORMAT, steps: placed })
}

/** The steps in a text from the clipboard, wherever that text may come from. */
export function readCopied(text: string): Result<readonly Step[], CopiedProblem> {
  if (text.length > LONGEST || !text.startsWith('{"ruhepolSteps":')) return fail('noSteps')
  const document = parseJson(text)
  const parsed = copiedSchema.safeParse(document)
  if (parsed.success) return ok(parsed.data.steps)
  const isOther = z.looseObject({ ruhepolSteps: z.number() }).safeParse(document).data?.ruhepolSteps !== FLOW_FORMAT
  return fail(document !== null && isOther ? 'otherFormat' : 'noSteps')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
