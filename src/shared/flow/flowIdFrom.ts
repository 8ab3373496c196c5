import { plainLetters } from './plainLetters.ts'

const LONGEST = 48
const FALLBACK = 'flow'

/** An id for a new flow that says its name, and that no other flow has: "Störung im Netz" is `stoerung-im-netz`. */
export function flowIdFrom(name: string, isTaken: (flowId: string) => boolean): string {
  const base = slugOf(name)
  let flowId = base
  for (let number = 2; isTaken(flowId); number += 1) flowId = `${base}-${number}`
  return flowId
}

function slugOf(name: string): string {
  const slug = plainLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? FALLBACK : slug
}
