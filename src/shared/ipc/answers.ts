import type { CallEvent, CallStarted } from '../call/callEvent.ts'
import type { CallSummary } from '../call/callSummary.ts'
import type { EventShapeProblem } from '../call/parseCallEvent.ts'
import type { CallProblem } from '../call/reduceCall.ts'
import type { Flow } from '../flow/flow.ts'
import type { CallId, FlowVersionId, PolicyVersionId } from '../ids.ts'
import type { Person } from '../person/person.ts'
import type { Policy } from '../policy/policy.ts'
import type { Result } from '../result.ts'
import type { ListAnswers } from './calls/answers.ts'
import type { Channel } from './channels.ts'
import type { ComplaintAnswers } from './complaints/answers.ts'
import type { ExportAnswers } from './export/answers.ts'
import type { FlowAnswers, OfferedFlow } from './flows/answers.ts'
import type { FollowUpAnswers } from './followUps/answers.ts'
import type { IncidentAnswers } from './incidents/answers.ts'
import type { InsightsAnswers } from './insights/answers.ts'
import type { CallFile, ReviewAnswers } from './reviews/answers.ts'
import type { RulesAnswers } from './rules/answers.ts'
import type { Settings } from './settings.ts'

/** Problems that any channel can answer with. */
export type IpcProblem = 'untrustedSender' | 'badInput' | 'notAllowed' | 'somethingWentWrong'

/** What is wrong with the database, in the words of the screen: stable codes. */
export const DATABASE_FAULTS = [
  'diskFull',
  'readOnly',
  'locked',
  'corrupted',
  'deleted',
  'newerVersion',
  'notADatabase',
  'cannotOpen',
] as const
/** What is wrong with the database, in the words of the screen: stable codes. */
export type DatabaseFault = (typeof DATABASE_FAULTS)[number]

/** Whether what is on screen is on disk. `pending` counts the events that are only in memory. */
export type SaveState =
  | { readonly saved: true }
  | { readonly saved: false; readonly pending: number; readonly fault: DatabaseFault }

/** What a call runs under, as the screen needs it. */
export type CallScript = {
  readonly flow: Flow
  readonly policy: Policy
  readonly flowVersionId: FlowVersionId
  readonly policyVersionId: PolicyVersionId
  /** Numbers for people: "Standard · Version 7". */
  readonly flowVersionNumber: number
  readonly policyVersionNumber: number
}

/** A call that goes on: all its events so far. */
export type OpenCall = {
  readonly callId: CallId
  readonly startedAtMs: number
  readonly started: CallStarted
  /** Every event after the first, in order. */
  readonly events: readonly CallEvent[]
  /** When the last event was logged. */
  readonly lastAtMs: number
  readonly script: CallScript
}

/** A line in the list of calls. */
export type CallListItem = CallSummary & {
  readonly callId: CallId
  readonly startedAtMs: number
  /** Null while the call is unfinished. */
  readonly endedAtMs: number | null
  readonly callerName: string | null
  readonly reference: string | null
}

/** One logged event with the time of the step, null once that is erased or not for the reader. */
export type LoggedEvent = {
  readonly seq: number
  readonly atMs: number | null
  readonly event: CallEvent
  readonly redacted: boolean
}

/** A whole call for reading: the transcript is replayed from it. */
export type LoggedCall = {
  readonly item: CallListItem
  readonly events: readonly LoggedEvent[]
  readonly script: CallScript
}

/** One stored value, exactly: for the panel "Was genau?". */
export type StoredValue = {
  readonly table: string
  readonly seq: number | null
  readonly field: string
  readonly value: string
  /** When it will be erased by itself; null: kept. */
  readonly erasedAtMs: number | null
}

/** What the first screen needs, in one answer. */
export type Boot = {
  readonly person: Person
  readonly settings: Settings
  /** The language of the operating system, `de` or `en`. */
  readonly systemLanguage: 'de' | 'en'
  readonly appVersion: string
  readonly dataFolder: string
  readonly script: CallScript
  /** The flows that calls can be taken with. */
  readonly flows: readonly OfferedFlow[]
  /** A call whose last event is under 30 minutes old: it reopens by itself. */
  readonly openCall: OpenCall | null
  readonly unfinished: readonly CallListItem[]
  readonly saveState: SaveState
}

/** How far long work has come; `total` is an estimate, null where nobody can tell. */
export type JobProgress = { readonly jobId: string; readonly done: number; readonly total: number | null }

/** Why long work gave nothing: the database, the person who stopped it, or a bug that the log has. */
export type JobProblem = DatabaseFault | 'cancelled' | 'jobFailed'

/** The answer to an event: the number it got, and whether it is on disk. */
export type Appended = { readonly seq: number; readonly saveState: SaveState }

/** The channels whose answers have a file of their own. */
type AreaAnswers = ComplaintAnswers &
  InsightsAnswers &
  RulesAnswers &
  IncidentAnswers &
  FollowUpAnswers &
  ExportAnswers &
  FlowAnswers

/** What each channel answers; problems are codes, the screen has the words. */
export type Answers = AreaAnswers & {
  'app.boot': Result<Boot, IpcProblem | DatabaseFault>
  'calls.start': Result<OpenCall, IpcProblem | DatabaseFault>
  'calls.append': Result<Appended, IpcProblem | CallProblem | EventShapeProblem | 'noSuchCall' | 'outOfOrder'>
  'calls.resume': Result<OpenCall, IpcProblem | DatabaseFault | 'noSuchCall'>
  'calls.closeUnfinished': Result<null, IpcProblem | DatabaseFault | 'noSuchCall'>
  'calls.listUnfinished': Result<readonly CallListItem[], IpcProblem | DatabaseFault>
  'calls.get': Result<CallFile, IpcProblem | DatabaseFault | 'noSuchCall'>
  'calls.listStored': Result<readonly StoredValue[], IpcProblem | DatabaseFault | 'noSuchCall'>
  'policy.get': Result<{ readonly policy: Policy; readonly version: number }, IpcProblem | DatabaseFault>
  'policy.save': Result<{ readonly policy: Policy; readonly version: number }, IpcProblem | DatabaseFault>
  'settings.save': Result<Settings, IpcProblem | DatabaseFault>
  'database.saveCopy': Result<{ readonly path: string }, IpcProblem | DatabaseFault | 'cancelled'>
  'database.restoreBackup': Result<{ readonly madeAtMs: number }, IpcProblem | DatabaseFault | 'noBackup'>
  'database.startNew': Result<null, IpcProblem | DatabaseFault>
  'app.openFolder': Result<null, IpcProblem>
  'jobs.cancel': Result<null, IpcProblem>
} & ReviewAnswers &
  ListAnswers

/** The answer of a channel. */
export type Answer<C extends Channel> = Answers[C]

/** What main tells the screen by itself. */
export type Push = {
  'saving.changed': SaveState
  'jobs.progressed': JobProgress
  /** Which flows calls can be taken with, after that has changed. */
  'flows.changed': readonly OfferedFlow[]
}
/** What the preload puts on `window.ruhepol`: one function per channel, one subscription per push. */
export type Bridge = {
  readonly [C in Channel]: (request: unknown) => Promise<Answer<C>>
} & {
  /** Subscribes to a push; the answer unsubscribes. */
  readonly onSavingChanged: (listener: (state: SaveState) => void) => () => void
  readonly onJobProgressed: (listener: (progress: JobProgress) => void) => () => void
  readonly onFlowsChanged: (listener: (flows: readonly OfferedFlow[]) => void) => () => void
}
