import type { CallId } from '../ids.ts'
import { RUNGS, type Rung } from '../ladder/rung.ts'
import type { CallCourse } from './compareCall.ts'

/** How a call can differ under other rules. One call may differ in several ways. */
export const DIFFERENCES = [
  'endedInstead',
  'endedEarlier',
  'notEnded',
  'higherRung',
  'lowerRung',
  'moreWarnings',
  'fewerWarnings',
] as const
/** A way in which a call differs under other rules. */
export type Difference = (typeof DIFFERENCES)[number]

/** In which ways a call would have gone differently. */
export function compareCourses(was: CallCourse, would: CallCourse): readonly Difference[] {
  const found: (Difference | null)[] = [
    differentEnd(was, would),
    compare(rankOf(would.highestRung), rankOf(was.highestRung), 'higherRung', 'lowerRung'),
    compare(would.warnings, was.warnings, 'moreWarnings', 'fewerWarnings'),
  ]
  return found.filter((each) => each !== null)
}

function differentEnd({ endedAtSeq: was }: CallCourse, { endedAtSeq: would }: CallCourse): Difference | null {
  if (would === null) return was === null ? null : 'notEnded'
  if (was === null) return 'endedInstead'
  return would < was ? 'endedEarlier' : null
}

function rankOf(rung: Rung | null): number {
  return rung === null ? -1 : RUNGS.indexOf(rung)
}

function compare<T extends Difference>(a: number, b: number, more: T, fewer: T): T | null {
  if (a === b) return null
  return a > b ? more : fewer
}

/** A call that would have gone differently, for looking at. */
export type WhatIfExample = {
  readonly callId: CallId
  readonly startedAtMs: number
  readonly differences: readonly Difference[]
  readonly was: CallCourse
  readonly would: CallCourse
}

/** How many calls would have gone differently. */
export type WhatIfReport = {
  /** Closed calls of the period. */
  readonly inPeriod: number
  /** Those that were played again: all, or a sample spread evenly over the period. */
  readonly played: number
  /** Those whose log could not be followed under its own rules; they count nowhere else. */
  readonly unreadable: number
  /** Null: there are too few to say anything about them. */
  readonly changed: number | null
  readonly differences: Readonly<Record<Difference, number | null>>
  /** Calls in which a step of the agent would not have fitted, and was left out. */
  readonly withSkipped: number | null
  readonly examples: readonly WhatIfExample[]
  /** Fewer calls than this are not told apart (works agreements: a small group can be named). */
  readonly minimumGroup: number
}

const EXAMPLES_A_KIND = 3

/** Counts calls played again, and keeps some of each kind. */
export class WhatIfTally {
  readonly #minimumGroup: number
  readonly #differences = new Map<Difference, number>()
  readonly #examples = new Map<Difference, WhatIfExample[]>()
  #played = 0
  #unreadable = 0
  #changed = 0
  #withSkipped = 0

  /** Numbers of calls under `minimumGroup` stay hidden. */
  constructor(minimumGroup: number) {
    this.#minimumGroup = minimumGroup
  }

  /** How many calls were played again so far. */
  get played(): number {
    return this.#played
  }

  /** Counts a call that cannot be followed. */
  addUnreadable(): void {
    this.#unreadable += 1
  }

  /** Counts a call. */
  add(example: WhatIfExample): void {
    this.#played += 1
    if (example.would.skipped > 0) this.#withSkipped += 1
    if (example.differences.length === 0) return
    this.#changed += 1
    for (const each of example.differences) {
      this.#differences.set(each, (this.#differences.get(each) ?? 0) + 1)
      const examples = this.#examples.get(each) ?? []
      if (examples.length < EXAMPLES_A_KIND) this.#examples.set(each, [...examples, example])
    }
  }

  /** The report; numbers of a small group are hidden, and so are its calls. */
  report(inPeriod: number): WhatIfReport {
    const shown = DIFFERENCES.filter((each) => this.#hideFew(this.#differences.get(each) ?? 0) !== null)
    const examples = shown.flatMap((each) => this.#examples.get(each) ?? [])
    const counts = DIFFERENCES.map((each) => [each, this.#hideFew(this.#differences.get(each) ?? 0)] as const)
    return {
      inPeriod,
      played: this.#played,
      unreadable: this.#unreadable,
      changed: this.#hideFew(this.#changed),
      differences: Object.fromEntries(counts) as Record<Difference, number | null>,
      withSkipped: this.#hideFew(this.#withSkipped),
      examples: [...new Map(examples.map((each) => [each.callId, each])).values()],
      minimumGroup: this.#minimumGroup,
    }
  }

  /** A number of calls; null where it is one of a small group. None is no group. */
  #hideFew(count: number): number | null {
    return count > 0 && count < this.#minimumGroup ? null : count
  }
}
