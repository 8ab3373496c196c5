import { fail, ok, type Result } from '../result.ts'

/** What can be done about an incident. */
export const MEASURE_KINDS = [
  'opened',
  'backed',
  'discussed',
  'callerInformed',
  'police',
  'relationEnded',
  'note',
  'closed',
  'reopened',
] as const
/** What was done about an incident. */
export type MeasureKind = (typeof MEASURE_KINDS)[number]
/** What can be done about an incident that is there: `opened` is how one begins by hand. */
export const TAKEN_KINDS = MEASURE_KINDS.filter((kind) => kind !== 'opened')
/** What can be done about an incident that is there. */
export type TakenKind = (typeof TAKEN_KINDS)[number]

/** How far an incident is: waiting for backing, backed or discussed, closed. */
export const INCIDENT_STATUSES = ['open', 'answered', 'closed'] as const
/** How far an incident is. */
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number]

/** How long the note of a measure may be, in characters. */
export const MEASURE_NOTE_LIMIT = 2000

/** What is known of an incident beside its call; it follows from its measures and nothing else. */
export type IncidentProgress = {
  readonly status: IncidentStatus
  /** When it was first backed or discussed. */
  readonly answeredAtMs: number | null
  readonly closedAtMs: number | null
}

/** Why a measure is refused. */
export type MeasureProblem = 'incidentClosed' | 'incidentNotClosed' | 'incidentNotAnswered'

/** An incident about which nothing was done yet. */
export const NEW_INCIDENT: IncidentProgress = { status: 'open', answeredAtMs: null, closedAtMs: null }

/** A measure as far as the progress of its incident depends on it. */
export type Measure = { readonly kind: MeasureKind; readonly takenAtMs: number }

/**
 * The incident after a measure, or why it is refused. Nobody can close what nobody has backed or discussed: an incident
 * leaves the queue by an answer to the agent only.
 */
export function takeMeasure(
  now: IncidentProgress,
  { kind, takenAtMs }: Measure,
): Result<IncidentProgress, MeasureProblem> {
  if (kind === 'reopened') return now.status === 'closed' ? ok(reopen(now)) : fail('incidentNotClosed')
  if (now.status === 'closed' && kind !== 'note') return fail('incidentClosed')
  if (kind === 'closed') {
    return now.answeredAtMs === null
      ? fail('incidentNotAnswered')
      : ok({ ...now, status: 'closed', closedAtMs: takenAtMs })
  }
  if (kind !== 'backed' && kind !== 'discussed') return ok(now)
  return ok({ ...now, status: 'answered', answeredAtMs: now.answeredAtMs ?? takenAtMs })
}

function reopen(now: IncidentProgress): IncidentProgress {
  return { ...now, status: now.answeredAtMs === null ? 'open' : 'answered', closedAtMs: null }
}
