import type { Outcome } from '../../call/outcome.ts'
import type { Flow } from '../../flow/flow.ts'
import type { CallId } from '../../ids.ts'
import type { Result } from '../../result.ts'
import type { IncidentReason } from '../../review/incident.ts'
import type { IncidentProgress, IncidentStatus, MeasureKind, MeasureProblem } from '../../review/incidentMeasure.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'
import type { IncidentCursor } from './contract.ts'

/** A line in the register. */
export type IncidentItem = IncidentProgress & {
  readonly callId: CallId
  /** When the call began: from that day the deadline for a complaint runs. */
  readonly startedAtMs: number
  /** When it became an incident: with its call, or later by hand. */
  readonly openedAtMs: number
  readonly reason: IncidentReason
  readonly callerName: string | null
  readonly reference: string | null
}

/** What was done about an incident. */
export type IncidentMeasure = {
  readonly measureId: string
  readonly kind: MeasureKind
  readonly note: string
  readonly takenAtMs: number
  readonly by: string
}

/** Words as the agent heard and noted them. */
export type HeardWords = { readonly seq: number; readonly words: string }

/** One incident with all that a complaint would need. */
export type IncidentDetail = {
  readonly item: IncidentItem
  /** Who was abused: she is entitled to the complaint. Null once that link is erased. */
  readonly agentName: string | null
  readonly outcome: Outcome | null
  readonly endedAtMs: number | null
  readonly words: readonly HeardWords[]
  /** Whether words were noted and are erased by now. */
  readonly wordsErased: boolean
  readonly flowName: Flow['name']
  readonly flowVersionNumber: number
  readonly policyVersionNumber: number
  /** Oldest first. */
  readonly measures: readonly IncidentMeasure[]
}

/** How fast the team as a whole backs its people; null where fewer incidents stand behind it than may be shown. */
export type BackingTime = { readonly medianMs: number; readonly count: number } | null

/** A page of the register. */
export type IncidentPage = {
  readonly items: readonly IncidentItem[]
  readonly next: IncidentCursor | null
  readonly counts: Readonly<Record<IncidentStatus, number>>
  readonly backing: BackingTime
  /** From how many answered incidents on it is shown. */
  readonly minimumGroup: number
}

type Refused = IpcProblem | DatabaseFault | 'noSuchCall' | 'noSuchIncident'

/** What each channel of the register answers. */
export type IncidentAnswers = {
  'incidents.list': Result<IncidentPage, IpcProblem | DatabaseFault | JobProblem>
  'incidents.get': Result<IncidentDetail, Refused>
  'incidents.print': Result<{ readonly path: string }, Refused | 'cancelled' | 'cannotSave'>
  'incidents.open': Result<null, Refused | 'alreadyIncident' | 'callNotClosed'>
  'incidents.addMeasure': Result<IncidentDetail, Refused | MeasureProblem>
}
