import type { Flow } from '../flow.ts'
import { plainLetters } from '../plainLetters.ts'

/** Makes a few random letters and digits; given from outside, so that editing stays pure. */
export type MakeKey = () => string

const LONGEST = 40

/** An id made from words that people read in a log; `fallback` where there are none. */
export function idFrom(words: string, fallback: string): string {
  const id = plainLetters(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, LONGEST)
  return id === '' ? fallback : id
}

/** The id itself where nothing has it yet, else with a number behind it. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}${number}`)) return `${wanted}${number}`
}

/**
 * The id of a new wording. Never one that another wording had before, also in an earlier version: reports and translations
 * know a line by its id, so it ends in a random key and not in a number.
 */
export function newWordingId(flow: Flow, owner: string, makeKey: MakeKey): string {
  return wordingIds(flow, makeKey)(owner)
}

/** `newWordingId` for many wordings: the flow is looked through once, and no id is given twice. */
export function wordingIds(flow: Flow, makeKey: MakeKey): (owner: string) => string {
  const taken = new Set(listWordingIds(flow))
  return (owner) => {
    for (;;) {
      const id = `${owner.slice(0, LONGEST)}-${makeKey()}`
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  }
}

function listWordingIds({ steps, rungs, reactions }: Flow): readonly string[] {
  const speeches = [...steps, ...Object.values(rungs), ...Object.values(reactions)]
  return [...speeches.flatMap(({ wordings }) => wordings), ...rungs.endCall.threatWordings].map(({ id }) => id)
}
