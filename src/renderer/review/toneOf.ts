import type { Outcome } from '../../shared/call/outcome.ts'
import type { Tone } from '../ui/Badge.tsx'

/** The colour of an outcome: on course, ended for a threat, or neither. */
export function toneOf(outcome: Outcome): Tone {
  switch (outcome) {
    case 'resolved':
    case 'followUpAgreed':
    case 'passedOn':
      return 'teal'
    case 'endedByAgent':
      return 'amber'
    case 'endedForThreat':
      return 'brick'
    default:
      return 'plain'
  }
}
