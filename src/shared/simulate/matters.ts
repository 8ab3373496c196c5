import type { Random } from './random.ts'

/** The words of a simulated call in one language. */
export type Words = {
  readonly surnames: readonly [string, ...string[]]
  readonly titles: readonly [string, ...string[]]
  readonly matters: readonly [Matter, ...Matter[]]
  readonly insults: readonly [string, ...string[]]
  readonly severe: readonly [string, ...string[]]
  readonly threats: readonly [string, ...string[]]
  readonly promises: readonly [string, ...string[]]
  readonly contacts: readonly [string, ...string[]]
  readonly times: readonly [string, ...string[]]
  readonly notes: readonly [string, ...string[]]
  readonly callback: string
}

/** What somebody calls about, and the cause it usually has (a code of `CAUSES`). */
export type Matter = { readonly concern: string; readonly cause: string }

/** Who calls, about what. */
export type CallMatter = Matter & {
  readonly words: Words
  readonly callerName: string
  readonly callerNumber: string | null
  readonly reference: string | null
}

/** Draws who calls and about what. */
export function drawMatter(words: Words, random: Random): CallMatter {
  return {
    ...random.pick(words.matters),
    words,
    callerName: `${random.pick(words.titles)} ${random.pick(words.surnames)}`,
    callerNumber: random.chance(0.15) ? `0${random.whole(30, 899)} ${random.whole(100_000, 9_999_999)}` : null,
    reference: random.chance(0.35) ? `${random.pick(['K', 'R', 'V', 'A'])}-${random.whole(100_000, 999_999)}` : null,
  }
}
