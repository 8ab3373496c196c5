import { startOfLadder } from '../ladder/ladder.ts'
import type { CallStarted } from './callEvent.ts'
import type { CallProgress, CallState } from './callState.ts'
import { getStep, type Script } from './script.ts'

/** The state in which a call begins: the first step of the factual path is on screen. */
export function startCall(script: Script, started: CallStarted): CallProgress {
  const { flow } = script
  const stepId = flow.entries.start
  const wanted = started.language
  const language = wanted !== undefined && flow.languages.includes(wanted) ? wanted : (flow.languages[0] ?? 'de')
  const now: CallState = {
    ladder: startOfLadder,
    stepId,
    leftAtStepId: null,
    leftWithOutcome: null,
    factualLine: 'step',
    showings: { [`step:${stepId}`]: 1 },
    favoured: {},
    language,
    held: false,
    captures: withoutEmpty(started.captures ?? {}),
    notes: [],
    suggestedOutcome: getStep(script, stepId).outcome ?? null,
    lastAbuseSevere: false,
    severeWordsPending: false,
    overrides: 0,
    endedBy: null,
    wrapUp: null,
  }
  return { now, past: null }
}

function withoutEmpty(captures: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(captures).filter(([, value]) => value.trim() !== ''))
}
