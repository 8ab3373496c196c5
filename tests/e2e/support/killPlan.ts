import type { CallEvent } from '../../../src/shared/call/callEvent.ts'

/** What each key can mean, whatever is on screen: in the override that calm and apology open, digits are reasons. */
const EVENTS_OF_KEY: Readonly<Record<string, readonly CallEvent['type'][]>> = {
  Enter: ['call.started', 'agent.chose', 'agent.finished', 'agent.overrode', 'wrapUp.saved'],
  w: ['agent.chose'],
  e: ['agent.chose'],
  '1': ['caller.calmed', 'agent.overrode'],
  '2': ['caller.upset', 'agent.overrode'],
  '3': ['caller.conceded', 'agent.overrode'],
  '4': ['caller.apologised', 'agent.overrode'],
  '5': ['caller.withheld', 'agent.overrode'],
  '6': ['caller.askedForManager', 'agent.overrode'],
  b: ['caller.insulted'],
  s: ['caller.insultedSeverely'],
  p: ['caller.threatened'],
  x: ['caller.hungUp'],
  ArrowRight: ['agent.switchedWording'],
  l: ['agent.switchedLanguage'],
  '0': ['agent.held', 'agent.resumed'],
  Backspace: ['agent.wentBack'],
  Escape: [],
}

/** Hanging up and threats are rare, so that calls become long. */
const RARE = new Set(['x', 'p'])
const KEYS = Object.keys(EVENTS_OF_KEY).flatMap((key) => Array<string>(RARE.has(key) ? 1 : 3).fill(key))
const KEYS_PER_BURST = 4
const BURSTS = 100

/** Where a round kills the app: while keys are pressed, or once it has come to rest in wrap-up or after it. */
const PLACES = ['anywhere', 'wrapUp', 'anywhere', 'saved'] as const

/** One round: which keys are pressed, for how long, and where the app is killed. */
export type KillPlan = {
  /** Nothing is waited for between two keys of a burst, so that some are always under way. */
  readonly bursts: readonly (readonly string[])[]
  readonly pressForMs: number
  readonly place: (typeof PLACES)[number]
  /** How long the app rests in its place before it is killed there. */
  readonly restMs: number
}

/** The plan of a round; the same numbers give the same plan. */
export function planKill(random: () => number, round: number): KillPlan {
  const pressForMs = 60 + random() * 400
  const restMs = random() * 60
  const pickKey = () => KEYS[Math.floor(random() * KEYS.length)] ?? '2'
  const bursts = Array.from({ length: BURSTS }, () => Array.from({ length: KEYS_PER_BURST }, pickKey))
  return { bursts, pressForMs, place: PLACES[round % PLACES.length] ?? 'anywhere', restMs }
}

/** The numbers from 0 to 1 that a seed gives (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The events for which no key was pressed, each key counting once and in order: empty if all is well. */
export function listUnpressed(events: readonly CallEvent[], keys: readonly string[]): readonly CallEvent[] {
  let next = 0
  const firstUnpressed = events.findIndex(({ type }) => {
    const at = keys.findIndex((key, index) => index >= next && EVENTS_OF_KEY[key]?.includes(type) === true)
    next = at + 1
    return at === -1
  })
  return firstUnpressed === -1 ? [] : events.slice(firstUnpressed)
}
