import type { Step } from '../../../shared/flow/flow.ts'
import type { Place, Places } from './places.ts'

/** A way to go by an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** What lies aside is as far as this many times what lies straight ahead. */
const ASIDE = 2

/** The next step in a direction: near, and rather straight ahead than aside. Null where none lies there. */
export function findNearest(places: Places, fromId: string, direction: Direction): string | null {
  const from = places.get(fromId)
  if (from === undefined) return null
  let best: { readonly id: string; readonly cost: number } | null = null
  for (const [id, place] of places) {
    const { ahead, aside } = distance(from, place, direction)
    if (id === fromId || ahead <= 0 || aside > ahead * ASIDE) continue
    const cost = ahead + aside * ASIDE
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}

function distance(from: Place, to: Place, direction: Direction) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  return { ahead: sign * (isAcross ? dx : dy), aside: Math.abs(isAcross ? dy : dx) }
}

/** A step on the plan and the one from which somebody came to it; null: by another way. */
export type Stand = { readonly at: string; readonly from: string | null }

/**
 * Walks along the choices. Down: where the first one leads. Up: back to where one came from, else to the first step that
 * leads here. Left and right: what else can be chosen there. Null where there is no such way.
 */
export function followWay(steps: readonly Step[], stand: Stand, direction: Direction): Stand | null {
  const targetsOf = (id: string) => steps.find((step) => step.id === id)?.choices.flatMap(targetOf) ?? []
  const from = stand.from ?? steps.find(({ choices }) => choices.flatMap(targetOf).includes(stand.at))?.id ?? null
  if (direction === 'down') return standAt(targetsOf(stand.at)[0], stand.at)
  if (from === null) return null
  if (direction === 'up') return { at: from, from: null }
  const besides = [...new Set(targetsOf(from))]
  const index = besides.indexOf(stand.at) + (direction === 'left' ? -1 : 1)
  return standAt(besides[index], from)
}

function standAt(at: string | undefined, from: string): Stand | null {
  return at === undefined ? null : { at, from }
}

function targetOf({ goTo }: Step['choices'][number]): readonly string[] {
  return 'step' in goTo ? [goTo.step] : []
}
