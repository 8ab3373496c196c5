import type { Reaction } from '../flow/flow.ts'
import type { LadderState } from '../ladder/ladder.ts'
import type { Outcome, WrapUp } from './outcome.ts'

/** What is on screen of the factual path: the step's own line, or a line that leads back to it. */
export type FactualLine = 'step' | Reaction

/** Captures with a meaning of their own, whatever the flow declares. */
export const WORDS_HEARD = 'wordsHeard'
/** Words of severe insults and threats: kept for the incident, never filled into a line. */
export const SEVERE_WORDS_HEARD = 'severeWordsHeard'
/** The causes, as codes separated by commas. */
export const CAUSES_CAPTURE = 'causes'
/** Captures that the screen asks for before a call begins. */
export const CAPTURES_AT_START = ['callerName', 'callerNumber', 'reference'] as const
/** Captures that the screen asks for at every step. */
export const CAPTURES_ALWAYS_ASKED = ['concern', WORDS_HEARD, SEVERE_WORDS_HEARD, CAUSES_CAPTURE] as const

/** Who ended the call: the caller by hanging up, or the agent. */
export type EndedBy = 'caller' | 'agent'

/** Everything a call is at one moment. Going back restores all of it. Plain data, no functions. */
export type CallState = {
  readonly ladder: LadderState
  /** The step of the factual path that the call is on, or left for the ladder. */
  readonly stepId: string
  /** Where the main path was left for a side path; null on the main path. */
  readonly leftAtStepId: string | null
  /** The outcome suggested there; it counts again once the side path leads back. */
  readonly leftWithOutcome: Outcome | null
  readonly factualLine: FactualLine
  /** How often each speech was shown, by speech key. */
  readonly showings: Readonly<Record<string, number>>
  /** The wording the agent favours, by speech key. */
  readonly favoured: Readonly<Record<string, string>>
  readonly language: string
  readonly held: boolean
  readonly captures: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  /** The outcome that the steps so far suggest. */
  readonly suggestedOutcome: Outcome | null
  /** Whether the last abuse was severe: then the words heard are never filled into a line. */
  readonly lastAbuseSevere: boolean
  /** The words of a severe insult or a threat are still to be noted. */
  readonly severeWordsPending: boolean
  readonly overrides: number
  readonly endedBy: EndedBy | null
  readonly wrapUp: WrapUp | null
}

/** The states before each moving event that still stands, newest first. */
export type Past = { readonly state: CallState; readonly past: Past } | null

/** A call in progress: what it is now and what it can go back to. */
export type CallProgress = { readonly now: CallState; readonly past: Past }

/** What is going on, as a reader of the log sees it. */
export type Stage = 'talking' | 'onHold' | 'ending' | 'wrappingUp' | 'finished'
