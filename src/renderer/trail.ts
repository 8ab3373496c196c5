/** The most places that are remembered: more than anybody goes back through. */
const LONGEST = 60
const SIGN = '?'

/** Where the person has been, as addresses, and at which of them she is. */
export type Trail = { readonly entries: readonly string[]; readonly at: number }

/** A place with what it shows, as one text: `calls?…`. */
export function addressOf(place: string, state: string): string {
  return state === '' ? place : `${place}${SIGN}${state}`
}

/** The place of an address. */
export function placeIn(address: string): string {
  const sign = address.indexOf(SIGN)
  return sign === -1 ? address : address.slice(0, sign)
}

/** What the place of an address shows; empty: what it shows by itself. */
export function stateIn(address: string): string {
  const sign = address.indexOf(SIGN)
  return sign === -1 ? '' : address.slice(sign + 1)
}

/** A trail that begins here. */
export function startTrail(address: string): Trail {
  return { entries: [address], at: 0 }
}

/** Where the person is. */
export function hereOf({ entries, at }: Trail): string {
  return entries[at] ?? ''
}

/** Where one step back would lead; null at the beginning. */
export function beforeOf({ entries, at }: Trail): string | null {
  return entries[at - 1] ?? null
}

/** Goes on to an address; what was ahead is forgotten. Going where one is changes nothing. */
export function goOn(trail: Trail, address: string): Trail {
  if (hereOf(trail) === address) return trail
  const entries = [...trail.entries.slice(0, trail.at + 1), address].slice(-LONGEST)
  return { entries, at: entries.length - 1 }
}

/** Says more exactly where the person is. */
export function replaceHere({ entries, at }: Trail, address: string): Trail {
  return { entries: entries.with(at, address), at }
}

/** One step back or forward; at the end of the trail nothing happens. */
export function step({ entries, at }: Trail, by: 1 | -1): Trail {
  return { entries, at: Math.min(entries.length - 1, Math.max(0, at + by)) }
}
