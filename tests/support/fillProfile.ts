import { createApp } from '../../src/main/createApp.ts'
import { checkPages } from '../../src/main/db/checkPages.ts'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import type { AppParts } from '../../src/main/services/appParts.ts'
import { profilePaths } from '../../src/main/services/profilePaths.ts'
import { startCall } from '../../src/main/services/startCall.ts'
import type { CallMove } from '../../src/shared/call/callEvent.ts'
import type { WrapUp } from '../../src/shared/call/outcome.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
const CAUSES = ['waiting', 'delivery', 'billing', 'defectiveProduct', 'passedAround'] as const

/** Numbers from 0 to 1 that are the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Fills a fresh profile with closed calls over some days up to now, by the real services. */
export function fillProfile(dataDir: string, { calls, days }: { readonly calls: number; readonly days: number }): void {
  const random = makeRandom(7)
  const time = { nowMs: Date.now() - (days + 2) * DAY_MS }
  const app = createApp({
    clock: { nowMs: () => time.nowMs },
    appVersion: '0.1.0',
    systemLanguage: 'de',
    paths: profilePaths(dataDir),
    personName: 'Test',
    checkPages: async (path) => checkPages(path),
    log: { info: () => undefined, error: () => undefined },
  })
  const opened = app.database.use()
  if (!opened.ok) throw new Error(opened.problem)
  opened.value.db.pragma('synchronous = OFF')
  for (const startMs of listStarts(calls, days, random)) {
    time.nowMs = Math.max(time.nowMs, startMs)
    playCall(app, time, random)
  }
  if (!app.saving.state().saved) throw new Error('the calls of the profile were not saved')
  app.database.close()
}

/** When calls begin: by day, more of them around noon, the last ones yesterday. */
function listStarts(calls: number, days: number, random: () => number): readonly number[] {
  const midnight = new Date().setHours(0, 0, 0, 0)
  const starts = Array.from({ length: calls }, () => {
    const minutes = Math.round(480 + (random() + random()) * 300)
    return midnight - Math.ceil(random() * days) * DAY_MS + minutes * MINUTE_MS
  })
  return starts.sort((a, b) => a - b)
}

function playCall(app: AppParts, time: { nowMs: number }, random: () => number): void {
  const started = startCall(app, { language: 'de', captures: {} })
  if (!started.ok) throw new Error(started.problem)
  let seq = 1
  const send = (event: CallMove) => {
    time.nowMs += Math.round(5000 + random() * 25_000)
    if (appendEvent(app, { callId: started.value.callId, seq, event }).ok) seq += 1
  }
  const climbs = Math.floor(random() * random() * 7)
  for (let index = 0; index < climbs; index += 1) {
    send({ type: 'caller.insulted' })
    if (random() < 0.35) send({ type: 'caller.calmed' })
  }
  if (climbs < 5 && random() < 0.8) send({ type: 'caller.calmed' })
  send({ type: climbs < 5 ? 'agent.finished' : 'caller.hungUp' })
  send({ type: 'wrapUp.saved', ...wrapUp(climbs, time.nowMs, random) })
}

function wrapUp(climbs: number, nowMs: number, random: () => number): WrapUp {
  const cause = CAUSES[Math.floor(random() * random() * CAUSES.length)] ?? 'waiting'
  const due = { what: 'Rückruf', owner: 'me', dueAtMs: nowMs + Math.round((random() - 0.2) * 40 * DAY_MS) } as const
  return {
    outcome: climbs >= 5 ? 'endedByAgent' : random() < 0.7 ? 'resolved' : 'followUpAgreed',
    complaint: random() < 0.3,
    stillCustomer: random() < 0.4 ? 'unknown' : random() < 0.9 ? 'yes' : 'no',
    causes: random() < 0.7 ? [cause] : [],
    commitments: random() < 0.4 ? [due] : [],
    note: '',
    incident: false,
  }
}
