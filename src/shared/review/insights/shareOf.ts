import type { Cell } from './smallGroups.ts'
import { type Interval, wilson } from './wilson.ts'

/** A share that may be shown, never without what it is a share of and how sure it is. */
export type Share = Interval & { readonly part: number; readonly whole: number; readonly share: number }

/** A part of a whole; null where either is hidden, or there is nothing to be a part of. */
export function shareOf(part: Cell, whole: Cell): Share | null {
  if (part === null || whole === null || whole === 0) return null
  return { part, whole, share: part / whole, ...wilson(part, whole) }
}
