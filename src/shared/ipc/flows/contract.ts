import { z } from 'zod'
import { FLOW_FILE_FORMATS } from '../../flow/exchange/flowFileFormat.ts'
import { idSchema, languageSchema } from '../../flow/ids.ts'
import { periodSchema } from '../insights/contract.ts'
import type { FlowChannel } from './channels.ts'

/** The longest text that a flow may be, as JSON. */
const MAX_FLOW_CHARACTERS = 5_000_000

const nothing = z.undefined().or(z.null())
/** Long work is named by who asks for it, so that its progress can be told and it can be stopped. */
const jobId = z.uuid()
/** One opening of one editor. */
const sessionId = z.uuid()
const flowId = idSchema
const versionId = z.string().regex(/^[0-9a-f]{64}$/)
const revision = z.int().min(1)
/** A flow as JSON text. Main does not read it: it only stores it, which must take no time. */
const document = z.string().max(MAX_FLOW_CHARACTERS)
const note = z.string().trim().max(500)

/** What a new flow begins from. */
export const flowSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), id: idSchema }),
  /** The draft of another flow, or where it has none its current version. */
  z.strictObject({ kind: z.literal('copyOf'), flowId }),
  z.strictObject({ kind: z.literal('version'), versionId }),
  z.strictObject({ kind: z.literal('document'), document }),
  z.strictObject({
    kind: z.literal('empty'),
    languages: z
      .array(z.enum(['de', 'en']))
      .min(1)
      .max(2),
  }),
])

/** What a new flow begins from. */
export type FlowSourceRequest = z.infer<typeof flowSourceSchema>

/** What the team has agreed about its flows. */
export const flowRulesSchema = z.strictObject({
  /** Whether somebody else has to approve a draft before it is published. */
  fourEyes: z.boolean().default(false),
})

/** What the team has agreed about its flows. */
export type FlowRules = z.infer<typeof flowRulesSchema>

/** What the channels of the workshop take. */
export const flowContract = {
  'flows.list': nothing,
  'flows.create': z.strictObject({ source: flowSourceSchema, name: z.string().trim().min(1).max(100) }),
  'flows.archive': z.strictObject({ flowId, archived: z.boolean() }),
  'flows.setDefault': z.strictObject({ flowId }),
  /** `sessionId`: of the editor that has the draft open; null from the library. */
  'flows.discardDraft': z.strictObject({ flowId, sessionId: sessionId.nullable() }),
  /** `ticked`: codes of warnings that the trainer has seen and accepts. */
  'flows.publish': z.strictObject({
    jobId,
    flowId,
    sessionId,
    revision,
    note,
    /** As `writeChangeCounts` keeps it. */
    summary: z.string().max(10_000),
    makeDefault: z.boolean(),
    ticked: z.array(z.string().max(60)).max(200),
  }),
  'flows.publishAgain': z.strictObject({ versionId, note }),
  'flows.askApproval': z.strictObject({ flowId, sessionId, revision }),
  'flows.approve': z.strictObject({ flowId, revision }),
  /** Grants what somebody else asked for: that an earlier version is in force again. */
  'flows.approveReturn': z.strictObject({ flowId, versionId }),
  'flows.settings': nothing,
  'flows.saveSettings': flowRulesSchema,
  'flows.versions': z.strictObject({ flowId }),
  'flows.version': z.strictObject({ versionId }),
  /** What became of a flow in calls; `flowVersionIds` null: all its versions. */
  'flows.calls': z.strictObject({
    flowId,
    flowVersionIds: z.array(versionId).min(1).max(500).nullable(),
    period: periodSchema,
  }),
  /** Asks the person for a file and reads a flow from it; `language`: of its lines where the file does not say it. */
  'flows.import': z.strictObject({ jobId, language: languageSchema }),
  /**
   * Asks the person where to, then writes a version, or with null what was done to the flow last. `language`: what a
   * translation is to be made in, or the words of a drawing are in.
   */
  'flows.export': z.strictObject({
    jobId,
    flowId,
    versionId: versionId.nullable(),
    format: z.enum(FLOW_FILE_FORMATS),
    language: languageSchema,
  }),
  /** Asks the person for a translated file and tells what it would change in the draft; the page makes the changes. */
  'flows.importTranslation': z.strictObject({ jobId, flowId }),
  /** Begins the draft from the current version where there is none, and takes its lock where it is free. */
  'drafts.open': z.strictObject({ flowId, sessionId }),
  /** The draft for reading only, for who approves it. */
  'drafts.read': z.strictObject({ flowId }),
  /** `revision`: the one that the text was made from; another one on disk is a conflict. */
  'drafts.save': z.strictObject({ flowId, sessionId, revision, document }),
  /** After a conflict: sets the text on disk aside and takes its place. */
  'drafts.saveAnyway': z.strictObject({ flowId, sessionId, document }),
  'drafts.beat': z.strictObject({ flowId, sessionId }),
  'drafts.release': z.strictObject({ flowId, sessionId }),
  'drafts.takeOver': z.strictObject({ flowId, sessionId }),
  'drafts.copies': z.strictObject({ flowId }),
  'drafts.copy': z.strictObject({ copyId: z.uuid() }),
} as const satisfies Record<FlowChannel, z.ZodType>
