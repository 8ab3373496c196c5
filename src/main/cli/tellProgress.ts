import type { CliIo } from './cliIo.ts'

/** Seldom enough not to flood a log, often enough to see that it goes on. */
const TELL_EVERY_MS = 2000

/** Does work that yields how much is done, and tells the person now and then. Answers how much was done in the end. */
export function tellProgress(
  work: Iterable<number>,
  { total, what }: { readonly total: number; readonly what: string },
  io: CliIo,
): number {
  const beganAtMs = performance.now()
  let toldAtMs = beganAtMs
  let done = 0
  for (done of work) {
    if (performance.now() - toldAtMs < TELL_EVERY_MS) continue
    toldAtMs = performance.now()
    io.err(`${done} of ${total} ${what}\n`)
  }
  const seconds = (performance.now() - beganAtMs) / 1000
  io.err(`${done} ${what} in ${seconds.toFixed(1)} s, ${Math.round(done / seconds)} a second\n`)
  return done
}
