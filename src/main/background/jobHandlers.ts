import { checkPages } from '../db/checkPages.ts'
import { countCalls } from '../reports/calls/countCalls.ts'
import { findCulprits } from '../reports/calls/findCulprits.ts'
import { listChoices } from '../reports/calls/listChoices.ts'
import { readPage } from '../reports/calls/readPage.ts'
import { collectToday } from '../reports/collectToday.ts'
import { exportToFile } from '../reports/exportToFile.ts'
import { readFlowFile, readTranslationFile, writeFlowFile } from '../reports/flows/exchangeFiles.ts'
import { listFlows } from '../reports/flows/listFlows.ts'
import { listVersions } from '../reports/flows/listVersions.ts'
import { makeFlow } from '../reports/flows/makeFlow.ts'
import { proveDraft } from '../reports/flows/proveDraft.ts'
import { readFlowCalls } from '../reports/flows/readFlowCalls.ts'
import { readCopy, readDraft, readVersion } from '../reports/flows/readFlows.ts'
import { listComplaintColumns } from '../reports/listComplaintColumns.ts'
import { listFollowUps } from '../reports/listFollowUps.ts'
import { listIncidents } from '../reports/listIncidents.ts'
import { playUnderPolicy } from '../reports/playUnderPolicy.ts'
import { readInsights } from '../reports/readInsights.ts'
import type { JobInput, JobName, JobOutput } from './jobs.ts'
import type { OpenReader } from './openReader.ts'

/** What a job gets beside its input. */
export type JobContext = {
  /** The database at a path, for reading; throws what SQLite throws, and the fault it cannot be opened for. */
  readonly read: OpenReader
  /**
   * To be awaited between two pieces of work of some milliseconds: tells how far the job is, lets other jobs and the
   * checkpoint have their turn, and throws where nobody wants the result any more.
   */
  readonly pause: (done: number, total: number | null) => Promise<void>
}

type Handlers = {
  readonly [J in JobName]: (input: JobInput<J>, context: JobContext) => JobOutput<J> | Promise<JobOutput<J>>
}

/** What does each job. */
export const JOB_HANDLERS: Handlers = {
  'pages.check': ({ path }) => checkPages(path),
  'complaints.list': ({ path, ...input }, { read }) => listComplaintColumns(read(path), input),
  'calls.export': ({ path, ...asked }, { read, pause }) => exportToFile({ db: read(path), pause }, asked),
  'policy.whatIf': ({ path, ...asked }, { read, pause }) => playUnderPolicy({ db: read(path), pause }, asked),
  'incidents.list': ({ path, ...asked }, { read }) => listIncidents(read(path), asked),
  'followUps.list': ({ path, ...asked }, { read }) => listFollowUps(read(path), asked),
  'today.collect': ({ path, ...asked }, { read }) => collectToday(read(path), asked),
  'insights.read': ({ path, ...asked }, { read }) => readInsights(read(path), asked),
  'calls.page': ({ path, request, scope }, { read }) => readPage(read(path), request, scope),
  'calls.count': ({ path, query, scope }, { read, pause }) => countCalls(read(path), query, scope, pause),
  'calls.whyEmpty': ({ path, query, scope }, { read }) => findCulprits(read(path), query, scope),
  'calls.choices': ({ path }, { read }) => listChoices(read(path)),
  'flows.list': ({ path, ...asked }, { read }) => listFlows(read(path), asked),
  'flows.make': ({ path, ...asked }, { read }) => makeFlow(read(path), asked),
  'flows.versions': ({ path, flowId }, { read }) => listVersions(read(path), flowId),
  'flows.calls': ({ path, ...asked }, { read }) => readFlowCalls(read(path), asked),
  'flows.version': ({ path, versionId }, { read }) => readVersion(read(path), versionId),
  'flows.readFile': ({ file, language }) => readFlowFile(file, language),
  'flows.readTranslation': ({ path, ...asked }, { read }) => readTranslationFile(read(path), asked),
  'flows.writeFile': ({ path, ...asked }, { read }) => writeFlowFile(read(path), asked),
  'drafts.read': ({ path, flowId }, { read }) => readDraft(read(path), flowId),
  'drafts.copy': ({ path, copyId }, { read }) => readCopy(read(path), copyId),
  'drafts.prove': ({ path, flowId }, { read, pause }) => proveDraft({ db: read(path), pause }, flowId),
}
