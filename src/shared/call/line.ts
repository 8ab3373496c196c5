import { fillText, type LineSegment, spokenText } from '../flow/fillText.ts'
import type { Localized, Wording } from '../flow/flow.ts'
import { type CallState, SEVERE_WORDS_HEARD } from './callState.ts'
import { type Script, speechOf, wordingOf } from './script.ts'

/** What the agent sees to say, in the language spoken with the caller. */
export type Line = {
  /** What is shown: `rung:…`, `step:…` or `reaction:…`. */
  readonly key: string
  readonly segments: readonly LineSegment[]
  /** The same as plain text. */
  readonly text: string
  readonly wordingId: string
  /** Which of the wordings this is, from 1. */
  readonly wordingNumber: number
  readonly wordingCount: number
  readonly hint: string | null
  readonly pauseSeconds: number | null
}

/** The line of a state before wrap-up; null from wrap-up on. The same events always give the same line. */
export function lineOf(script: Script, state: CallState): Line | null {
  if (state.endedBy !== null) return null
  const keyed = speechOf(script, state)
  const wording = wordingOf(state, keyed)
  const segments = segmentsOf(wording, state)
  return {
    key: keyed.key,
    segments,
    text: spokenText(segments),
    wordingId: wording.id,
    wordingNumber: keyed.speech.wordings.indexOf(wording) + 1,
    wordingCount: keyed.speech.wordings.length,
    hint: keyed.speech.hint === undefined ? null : inLanguage(keyed.speech.hint, state.language),
    pauseSeconds: keyed.speech.pauseSeconds ?? null,
  }
}

/** Whatever a flow asks for, the words of severe insults and threats are never filled into a line. */
function segmentsOf(wording: Wording, state: CallState): readonly LineSegment[] {
  const { [SEVERE_WORDS_HEARD]: _, ...sayable } = state.captures
  const filled = fillText(inLanguage(wording.text, state.language), sayable)
  if (filled !== null) return filled
  const plain = wording.plain === undefined ? '' : inLanguage(wording.plain, state.language)
  return fillText(plain, {}) ?? []
}

/** A text in a language, or in the first one that has it: a line is never lost for a missing translation. */
export function inLanguage(text: Localized, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}
