import type { Flow } from '../flow.ts'
import { listKeyedTexts } from '../textKeys.ts'
import { setField } from './setField.ts'

/** Forgets which translations are old where their text is gone: nobody could find and check them any more. */
export function dropLostStale(flow: Flow): Flow {
  const { stale } = flow
  if (stale === undefined) return flow
  const known = new Set(listKeyedTexts(flow).map(({ key }) => key))
  const left = Object.entries(stale).filter(([key]) => known.has(key))
  if (left.length === Object.keys(stale).length) return flow
  return setField(flow, 'stale', left.length === 0 ? undefined : Object.fromEntries(left))
}
