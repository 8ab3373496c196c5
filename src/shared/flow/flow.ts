import { z } from 'zod'
import { outcomeSchema } from '../call/outcomeSchema.ts'
import type { RUNGS } from '../ladder/rung.ts'
import { conditionSchema } from './condition.ts'
import { idSchema, languageSchema } from './ids.ts'
import { SCENARIO_LIMITS, scenarioSchema } from './scenario.ts'

/** The version of the document format that this app writes. */
export const FLOW_FORMAT = 2
/** The most steps of a flow: more than any team has calls for. */
export const MAX_STEPS = 5000

/** A text in each language of the flow. */
export const localizedSchema = z.record(languageSchema, z.string().max(1000))

/** How a wording is to be said. */
export const TONES = ['warm', 'calm', 'clear', 'firm'] as const

/**
 * One of several texts for a step or rung. `[[…]]` marks binding words, `{{name}}` is filled from a capture.
 * `plain` is the form for when a capture is missing; it is required as soon as `text` holds a variable.
 */
export const wordingSchema = z.strictObject({
  id: idSchema,
  text: localizedSchema,
  plain: localizedSchema.optional(),
  tone: z.enum(TONES).optional(),
})

/** What is said: wordings, a short imperative for the agent, and the silence to keep afterwards, in seconds. */
export const speechSchema = z.strictObject({
  hint: localizedSchema.optional(),
  pauseSeconds: z.int().min(1).max(10).optional(),
  wordings: z.array(wordingSchema).max(50),
})

const endSpeechSchema = speechSchema.extend({ threatWordings: z.array(wordingSchema).max(50) })

/**
 * A way on from a step: to another step, or back to where the factual path was left. With `when` it is offered only
 * where that holds; the other choices keep their keys.
 */
export const choiceSchema = z.strictObject({
  id: idSchema,
  label: localizedSchema,
  goTo: z.union([z.strictObject({ step: idSchema }), z.strictObject({ resume: z.literal(true) })]),
  when: conditionSchema.optional(),
})

/** The parts of the factual path; `unwilling` and `manager` are side paths with a way back. */
export const STEP_PARTS = [
  'open',
  'listen',
  'understand',
  'clarify',
  'summarise',
  'options',
  'refuse',
  'passOn',
  'agree',
  'close',
  'unwilling',
  'manager',
] as const

/** Where a step lies on the plan, in pixels at full size. */
const positionSchema = z.strictObject({ x: z.int().min(-100_000).max(100_000), y: z.int().min(-100_000).max(100_000) })

/** A step of the factual path. `outcome` is what the call would have come to here; `ends`: the call can end well here. */
export const stepSchema = z.strictObject({
  id: idSchema,
  part: z.enum(STEP_PARTS),
  title: localizedSchema,
  ...speechSchema.shape,
  captures: z.array(idSchema).max(10).optional(),
  outcome: outcomeSchema.optional(),
  ends: z.literal(true).optional(),
  choices: z.array(choiceSchema).max(50),
  trainerNote: z.string().max(2000).optional(),
  position: positionSchema.optional(),
})

/** A field the agent fills during the call. */
export const captureSchema = z.strictObject({ name: idSchema, label: localizedSchema })

/** What leads back to the factual path after the caller calmed down, conceded, apologised or held back facts once. */
export const REACTIONS = ['calmed', 'conceded', 'apologised', 'withheld'] as const

/** What is not to be said in this flow: phrases added to those the app knows, and which of these are allowed here. */
export const phraseListSchema = z.strictObject({
  added: z.array(z.string().min(1).max(80)).max(200),
  allowed: z.array(idSchema).max(200),
})

/** The languages that a flow speaks; the first one is the original. */
export const languagesSchema = z.array(languageSchema).min(1).max(20)

/** A whole flow ("Leitfaden"): the lines of the ladder and the factual path, in every language of the flow. */
export const flowSchema = z.strictObject({
  format: z.literal(FLOW_FORMAT),
  id: idSchema,
  name: localizedSchema,
  languages: languagesSchema,
  captures: z.array(captureSchema).max(50),
  rungs: z.strictObject({
    acknowledge: speechSchema,
    restate: speechSchema,
    requestRespect: speechSchema,
    warn: speechSchema,
    endCall: endSpeechSchema,
  } satisfies Record<(typeof RUNGS)[number], z.ZodType>),
  reactions: z.strictObject({
    calmed: speechSchema,
    conceded: speechSchema,
    apologised: speechSchema,
    withheld: speechSchema,
  } satisfies Record<(typeof REACTIONS)[number], z.ZodType>),
  entries: z.strictObject({ start: idSchema, withheldAgain: idSchema, askedForManager: idSchema }),
  steps: z.array(stepSchema).min(1).max(MAX_STEPS),
  /** Whose translation is older than its original: languages by text key (`textKeys.ts`). */
  stale: z.record(z.string().max(200), z.array(languageSchema).max(20)).optional(),
  phrases: z.record(languageSchema, phraseListSchema).optional(),
  scenarios: z.array(scenarioSchema).max(SCENARIO_LIMITS.perFlow).optional(),
})

/** A text in each language of a flow. */
export type Localized = z.infer<typeof localizedSchema>
/** One of several texts for a step or rung. */
export type Wording = z.infer<typeof wordingSchema>
/** What is said at a rung, a step or a reaction. */
export type Speech = z.infer<typeof speechSchema>
/** What is not to be said in a flow, in one language. */
export type PhraseList = z.infer<typeof phraseListSchema>
/** A way on from a step. */
export type Choice = z.infer<typeof choiceSchema>
/** A field the agent fills during the call. */
export type Capture = z.infer<typeof captureSchema>
/** A step of the factual path. */
export type Step = z.infer<typeof stepSchema>
/** A part of the factual path. */
export type StepPart = (typeof STEP_PARTS)[number]
/** A way back to the factual path. */
export type Reaction = (typeof REACTIONS)[number]
/** A whole flow. */
export type Flow = z.infer<typeof flowSchema>
