import type { ImportAnswer } from '../../shared/flow/exchange/importedFlow.ts'
import type { TranslationChanges } from '../../shared/flow/exchange/translation/compareTranslation.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { JobProblem } from '../../shared/ipc/answers.ts'
import type { ComplaintList } from '../../shared/ipc/complaints/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import type { ExportDone, ExportProblem } from '../../shared/ipc/export/answers.ts'
import type { DraftFile, LibraryItem, PublishedFlow, VersionItem } from '../../shared/ipc/flows/answers.ts'
import type { FollowUpList, Today } from '../../shared/ipc/followUps/answers.ts'
import type { IncidentPage } from '../../shared/ipc/incidents/answers.ts'
import type { Result } from '../../shared/result.ts'
import type { FlowCallsAnswer } from '../../shared/review/flowCalls/flowCallFigures.ts'
import type { InsightsAnswer } from '../../shared/review/insights/insights.ts'
import type { WhatIfReport } from '../../shared/review/whatIf.ts'
import type { AskedToday } from '../reports/collectToday.ts'
import type { ExportToFile } from '../reports/exportToFile.ts'
import type { FlowToWrite } from '../reports/flows/exchangeFiles.ts'
import type { NoFlow, WhichFlow } from '../reports/flows/findFlow.ts'
import type { FlowToMake } from '../reports/flows/makeFlow.ts'
import type { Proof } from '../reports/flows/proveDraft.ts'
import type { ComplaintListInput } from '../reports/listComplaintColumns.ts'
import type { AskedFollowUps } from '../reports/listFollowUps.ts'
import type { AskedIncidents } from '../reports/listIncidents.ts'
import type { PlayUnderPolicy } from '../reports/playUnderPolicy.ts'
import type { InsightsRequest } from '../reports/readInsights.ts'

/** Which database a job reads. */
type InFile = { readonly path: string }

import type { CallChoices, CallPage } from '../../shared/ipc/calls/answers.ts'
import type { PageRequest } from '../../shared/ipc/calls/contract.ts'
import type { CallQuery, FilterName } from '../../shared/review/callQuery.ts'
import type { PagesState } from '../db/checkPages.ts'
import type { CallScope } from '../services/callScope.ts'

/** A query of calls, for whom may read them. */
type Listing<T> = { readonly path: string; readonly scope: CallScope } & T

/** Which flow a job is about. */
type OfFlow = { readonly flowId: string }

/** What runs outside main: each job with what it takes and what it gives. */
export type Jobs = {
  'pages.check': { readonly input: { readonly path: string }; readonly output: PagesState }
  'complaints.list': { readonly input: ComplaintListInput & { readonly path: string }; readonly output: ComplaintList }
  'calls.export': {
    readonly input: ExportToFile & InFile
    readonly output: Result<ExportDone, ExportProblem>
  }
  'policy.whatIf': { readonly input: PlayUnderPolicy & { readonly path: string }; readonly output: WhatIfReport }
  'incidents.list': { readonly input: InFile & AskedIncidents; readonly output: IncidentPage }
  'followUps.list': { readonly input: InFile & AskedFollowUps; readonly output: FollowUpList }
  'today.collect': { readonly input: InFile & AskedToday; readonly output: Today }
  'insights.read': { readonly input: InFile & InsightsRequest; readonly output: InsightsAnswer }
  'calls.page': { readonly input: Listing<{ readonly request: PageRequest }>; readonly output: CallPage }
  'calls.count': { readonly input: Listing<{ readonly query: CallQuery }>; readonly output: number }
  'calls.whyEmpty': { readonly input: Listing<{ readonly query: CallQuery }>; readonly output: readonly FilterName[] }
  'calls.choices': { readonly input: { readonly path: string }; readonly output: CallChoices }
  'flows.list': { readonly input: InFile & { readonly nowMs: number }; readonly output: readonly LibraryItem[] }
  'flows.make': { readonly input: InFile & FlowToMake; readonly output: Result<string, NoFlow> }
  'flows.versions': { readonly input: InFile & OfFlow; readonly output: readonly VersionItem[] }
  'flows.calls': { readonly input: InFile & Request<'flows.calls'>; readonly output: FlowCallsAnswer }
  'flows.version': {
    readonly input: InFile & { readonly versionId: FlowVersionId }
    readonly output: PublishedFlow | null
  }
  'flows.readFile': {
    readonly input: { readonly file: string; readonly language: string }
    readonly output: ImportAnswer | null
  }
  'flows.readTranslation': {
    readonly input: InFile & WhichFlow & { readonly file: string }
    readonly output: Result<TranslationChanges, NoFlow | 'cannotReadFile'>
  }
  'flows.writeFile': {
    readonly input: InFile & FlowToWrite
    readonly output: Result<{ readonly file: string }, ExportProblem | NoFlow | 'badInput'>
  }
  'drafts.read': { readonly input: InFile & OfFlow; readonly output: DraftFile | null }
  'drafts.copy': {
    readonly input: InFile & { readonly copyId: string }
    readonly output: Result<Flow, 'draftGone' | 'brokenFlow'>
  }
  'drafts.prove': { readonly input: InFile & OfFlow; readonly output: Proof | null }
}

export type JobName = keyof Jobs
export type JobInput<J extends JobName> = Jobs[J]['input']
export type JobOutput<J extends JobName> = Jobs[J]['output']

/** How far a job has come; `total` is an estimate, and null where nobody can tell. */
export type Progress = { readonly done: number; readonly total: number | null }

/** What main tells the background process: do this, or stop doing it. */
export type JobRequest =
  | { readonly kind: 'run'; readonly id: number; readonly job: JobName; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number }

/** What the background process tells main. An error comes in words for the log. */
export type JobAnswer =
  | ({ readonly kind: 'progress'; readonly id: number } & Progress)
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly problem: JobProblem }
  | { readonly kind: 'failed'; readonly id: number; readonly error: Readonly<Record<string, unknown>> }
