import { say, secondsSince } from './say.ts'

const HEARTBEAT_MS = 10_000

/** Says what begins, that it still goes on, and how long it took. */
export async function withProgress<T>(text: string, work: () => Promise<T>): Promise<T> {
  const startedAtMs = performance.now()
  say(`${text} ...`)
  const heartbeat = setInterval(() => say(`${text}: still at it after ${secondsSince(startedAtMs)}`), HEARTBEAT_MS)
  try {
    const result = await work()
    say(`${text}: done in ${secondsSince(startedAtMs)}`)
    return result
  } finally {
    clearInterval(heartbeat)
  }
}
