import { createApp } from '../../src/main/createApp.ts'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import type { AppParts } from '../../src/main/services/appParts.ts'
import { addComplaintEntry } from '../../src/main/services/complaints.ts'
import { profilePaths } from '../../src/main/services/profilePaths.ts'
import { startCall } from '../../src/main/services/startCall.ts'
import { insertMessage, settleMessage } from '../../src/main/store/outboxStore.ts'
import { saveWebhook } from '../../src/main/store/webhookStore.ts'
import type { ComplaintEntryKind } from '../../src/shared/complaint/complaint.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { Role } from '../../src/shared/person/person.ts'
import { finish, save } from './playCall.ts'

const DAY_MS = 24 * 3_600_000

type Seed = {
  readonly callerName: string
  readonly reference: string
  readonly cause: string
  readonly daysAgo: number
  readonly entries: readonly (readonly [ComplaintEntryKind, string])[]
}

const SEEDS: readonly Seed[] = [
  { callerName: 'Herr Lang', reference: '0815', cause: 'delivery', daysAgo: 6, entries: [['owner', 'Alex']] },
  { callerName: 'Frau Kurz', reference: '4711', cause: 'billing', daysAgo: 0, entries: [] },
  { callerName: 'Herr Groß', reference: '2207', cause: 'waiting', daysAgo: 0, entries: [] },
  {
    callerName: 'Frau Weiß',
    reference: '9001',
    cause: 'defectiveProduct',
    daysAgo: 0,
    entries: [
      ['owner', 'Alex'],
      ['answer', 'Wir tauschen das Gerät.'],
    ],
  },
  {
    callerName: 'Frau Alt',
    reference: '3300',
    cause: 'refusal',
    daysAgo: 0,
    entries: [
      ['answer', 'Wir haben den Bescheid erklärt.'],
      ['closed', ''],
    ],
  },
]

/** `role`: the only one that whoever sits there has; all where there is none. */
type SeedOptions = { readonly failedMessages?: number; readonly role?: Role }

/** Writes a profile with a complaint in every place, one of them overdue, and messages that did not arrive. */
export function seedComplaints(dataDir: string, { failedMessages = 0, role }: SeedOptions = {}): void {
  const time = { nowMs: Date.now() }
  const app = createApp({
    clock: { nowMs: () => time.nowMs },
    appVersion: '0.1.0',
    systemLanguage: 'de',
    paths: profilePaths(dataDir),
    personName: 'Robin',
    checkPages: async () => 'whole',
    log: { info: () => undefined, error: (message) => console.error(message) },
  })
  const calls = SEEDS.map((seed) => {
    time.nowMs = Date.now() - seed.daysAgo * DAY_MS
    return complain(app, seed)
  })
  const opened = app.database.use()
  if (!opened.ok) throw new Error(opened.problem)
  if (failedMessages > 0) {
    // Sealed on another PC: nothing can be read of it here, and nothing can be sent.
    const webhook = { on: true, format: 'json', withDetails: false, sealedAddress: 'AAAA', sealedToken: null } as const
    saveWebhook(opened.value.db, webhook, time.nowMs)
  }
  for (const callId of calls.slice(0, failedMessages)) {
    insertMessage(opened.value.db, { messageId: callId, callId, withDetails: false }, time.nowMs)
    const settled = { state: 'failed', attempts: 10, nextAtMs: time.nowMs, problem: 'serverFailed' } as const
    settleMessage(opened.value.db, callId, settled)
  }
  if (role !== undefined) opened.value.db.prepare('DELETE FROM person_roles WHERE role <> ?').run(role)
  app.database.close()
}

function complain(app: AppParts, { callerName, reference, cause, entries }: Seed): CallId {
  const started = startCall(app, { language: 'de', captures: { callerName, reference } })
  if (!started.ok) throw new Error(started.problem)
  const { callId } = started.value
  appendEvent(app, { callId, seq: 1, event: finish })
  appendEvent(app, { callId, seq: 2, event: { ...save, complaint: true, causes: [cause] } })
  for (const [kind, value] of entries) addComplaintEntry(app, { callId, kind, value })
  return callId
}
