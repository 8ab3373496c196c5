import type { FlowProblem } from '../../flow/check/flowProblem.ts'
import type { ImportAnswer } from '../../flow/exchange/importedFlow.ts'
import type { TranslationChanges } from '../../flow/exchange/translation/compareTranslation.ts'
import type { Flow, Localized } from '../../flow/flow.ts'
import type { FlowVersionId } from '../../ids.ts'
import type { Result } from '../../result.ts'
import type { FlowCallsAnswer } from '../../review/flowCalls/flowCallFigures.ts'
import type { ScenarioProblem } from '../../simulate/runScenario.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'
import type { ExportProblem } from '../export/answers.ts'
import type { FlowRules } from './contract.ts'

/** A flow that a call can be taken with. */
export type OfferedFlow = {
  readonly flowId: string
  readonly flowVersionId: FlowVersionId
  readonly number: number
  readonly name: Localized
  readonly languages: readonly string[]
  readonly isDefault: boolean
}

/** How far a draft is on its way past a second pair of eyes; every save begins that anew. */
export type Approval = 'none' | 'asked' | 'approved'

/** The draft of a flow, as the library shows it. */
export type DraftItem = {
  readonly revision: number
  /** The number of the version it began from; null where there was none. */
  readonly basedOnNumber: number | null
  readonly changedAtMs: number
  readonly changedBy: string
  /** Who has it open now; null: nobody. */
  readonly lockedBy: string | null
  readonly approval: Approval
  /** Everybody who wrote in it: none of them can approve it. */
  readonly writers: readonly string[]
}

/** That an earlier version is to be in force again: what somebody asked for and a second person has to approve. */
export type ReturnItem = { readonly versionId: FlowVersionId; readonly number: number; readonly askedBy: string }

/** The version of a flow that new calls run under, as the library shows it. */
export type CurrentVersion = {
  readonly versionId: FlowVersionId
  readonly number: number
  readonly publishedAtMs: number
  readonly publishedBy: string
  readonly note: string
}

/** A flow in the library. `draft`: never published. */
export type LibraryItem = {
  readonly flowId: string
  readonly name: Localized
  readonly languages: readonly string[]
  readonly state: 'draft' | 'published' | 'archived'
  readonly current: CurrentVersion | null
  readonly draft: DraftItem | null
  readonly askedReturn: ReturnItem | null
  readonly isDefault: boolean
  readonly callsUnderWay: number
}

/** A version of a flow in its history, with its latest publication: a team may go back to an earlier one. */
export type VersionItem = CurrentVersion & {
  /** What was new in it, as `writeChangeCounts` keeps it; empty where nothing was before it. */
  readonly summary: string
  /** Null: nobody had to approve it. */
  readonly approvedBy: string | null
  /** Who asked to have it in force again, which waits for approval; null: nobody. */
  readonly askedAgainBy: string | null
  /** Null: too few to be told. */
  readonly calls: number | null
  readonly callsUnderWay: number
  readonly isCurrent: boolean
}

/** A published flow, whole. */
export type PublishedFlow = { readonly flow: Flow; readonly versionId: FlowVersionId; readonly number: number }

/** Who may write a draft: this session, or somebody else since when. */
export type DraftLock =
  | { readonly mine: true }
  | { readonly mine: false; readonly by: string; readonly sinceMs: number }

/** A draft, whole. Its text may be broken: then what is wrong is told in its place, and the text stays as it is. */
export type DraftFile = {
  readonly flow: Result<Flow, readonly FlowProblem[]>
  readonly revision: number
  readonly basedOn: PublishedFlow | null
  readonly approval: Approval
}

/** A draft that was set aside when another text took its place. */
export type DraftCopy = {
  readonly copyId: string
  readonly revision: number
  readonly by: string
  readonly setAsideAtMs: number
}

/** A scenario of a flow that no longer comes out as it was recorded. */
export type FailedScenario = { readonly id: string; readonly name: string; readonly problem: ScenarioProblem }

/** What became of an attempt to publish: the new version, or what the trainer has to look at first. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly versionId: FlowVersionId; readonly number: number }
  | { readonly kind: 'hasErrors' | 'warningsNotTicked'; readonly problems: readonly FlowProblem[] }
  | { readonly kind: 'scenariosFail'; readonly failed: readonly FailedScenario[] }

/** What became of publishing an earlier version again; `asked`: a second person has to approve. */
export type ReturnOutcome = { readonly kind: 'published' | 'asked' }

/** A file that was read: the flow in it and what was done to make it one, or why it holds none. */
export type FlowFileRead = { readonly fileName: string; readonly read: ImportAnswer }

/** A translated file that was read: what it would change, and what in it does not fit. */
export type TranslationRead = { readonly fileName: string } & TranslationChanges

/** Why a draft cannot be written: another session has it, another text is there, or it is gone. */
export type DraftProblem = 'lockedByOther' | 'conflict' | 'draftGone'

/** A draft on disk: acknowledged is stored. */
export type DraftSaved = { readonly revision: number; readonly savedAtMs: number }

type Fault = IpcProblem | DatabaseFault

/** What the channels of the workshop answer. */
export type FlowAnswers = {
  'flows.list': Result<readonly LibraryItem[], Fault | JobProblem>
  'flows.create': Result<{ readonly flowId: string }, Fault | JobProblem | 'noSuchFlow' | 'brokenFlow'>
  'flows.archive': Result<null, Fault | 'noSuchFlow' | 'isDefault'>
  'flows.setDefault': Result<null, Fault | JobProblem | 'noSuchFlow'>
  'flows.discardDraft': Result<null, Fault | 'lockedByOther' | 'draftGone'>
  'flows.publish': Result<PublishOutcome, Fault | JobProblem | DraftProblem | 'approvalMissing' | 'unchanged'>
  'flows.publishAgain': Result<ReturnOutcome, Fault | JobProblem | 'noSuchFlow' | 'unchanged'>
  'flows.askApproval': Result<null, Fault | DraftProblem>
  'flows.approve': Result<null, Fault | 'conflict' | 'draftGone' | 'ownDraft'>
  'flows.approveReturn': Result<null, Fault | JobProblem | 'requestGone' | 'ownRequest'>
  'flows.settings': Result<FlowRules, Fault>
  'flows.saveSettings': Result<FlowRules, Fault>
  'flows.versions': Result<readonly VersionItem[], Fault | JobProblem>
  'flows.version': Result<PublishedFlow, Fault | JobProblem | 'noSuchFlow'>
  'flows.calls': Result<FlowCallsAnswer, Fault | JobProblem>
  'flows.import': Result<FlowFileRead, Fault | JobProblem | 'cannotReadFile'>
  'flows.export': Result<{ readonly file: string }, Fault | JobProblem | ExportProblem | 'noSuchFlow' | 'brokenFlow'>
  'flows.importTranslation': Result<
    TranslationRead,
    Fault | JobProblem | 'noSuchFlow' | 'brokenFlow' | 'cannotReadFile'
  >
  'drafts.open': Result<DraftFile & { readonly lock: DraftLock }, Fault | JobProblem | 'noSuchFlow'>
  'drafts.read': Result<DraftFile, Fault | JobProblem | 'draftGone'>
  'drafts.save': Result<DraftSaved, Fault | DraftProblem>
  'drafts.saveAnyway': Result<DraftSaved, Fault | 'lockedByOther'>
  'drafts.beat': Result<DraftLock, Fault | 'draftGone'>
  'drafts.release': Result<null, Fault>
  'drafts.takeOver': Result<null, Fault | 'draftGone'>
  'drafts.copies': Result<readonly DraftCopy[], Fault>
  'drafts.copy': Result<Flow, Fault | JobProblem | 'draftGone' | 'brokenFlow'>
}
