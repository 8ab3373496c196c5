import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type AppSetting, createApp } from '../../../src/main/createApp.ts'
import { checkPages } from '../../../src/main/db/checkPages.ts'
import type { WriteDb } from '../../../src/main/db/database.ts'
import { appendEvent } from '../../../src/main/services/appendEvent.ts'
import type { AppParts } from '../../../src/main/services/appParts.ts'
import { profilePaths } from '../../../src/main/services/profilePaths.ts'
import { startCall } from '../../../src/main/services/startCall.ts'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import type { CallId } from '../../../src/shared/ids.ts'
import type { OpenCall, SaveState } from '../../../src/shared/ipc/answers.ts'
import { testFlow } from '../../support/testFlow.ts'

/** 2026-11-21, nine in the morning UTC. */
export const START_MS = Date.UTC(2026, 10, 21, 9)

/** An app on a real database in a folder, with a clock that the test turns. */
export type TestApp = AppParts & {
  readonly time: { nowMs: number }
  /** What was written to the app's own log. */
  readonly logged: string[]
}

/** A temporary folder that goes with the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ruhepol-main-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the app's main part; on the same folder again it is the next start. */
export function makeApp(folder = makeFolder(), nowMs = START_MS, more: Partial<AppSetting> = {}): TestApp {
  const time = { nowMs }
  const logged: string[] = []
  const parts = createApp({
    clock: { nowMs: () => time.nowMs },
    appVersion: '0.1.0',
    systemLanguage: 'de',
    paths: profilePaths(folder),
    personName: 'Test',
    flow: testFlow,
    checkPages: async (path) => checkPages(path),
    ...more,
    log: {
      info: (message) => logged.push(message),
      error: (message, details) => logged.push(`${message} ${JSON.stringify(details)}`),
    },
  })
  onTestFinished(() => parts.database.close())
  return { ...parts, time, logged }
}

/** The open database of an app. */
export function dbOf({ database }: AppParts): WriteDb {
  const opened = database.use()
  if (!opened.ok) throw new Error(`the database is not open: ${opened.problem}`)
  return opened.value.db
}

/** Begins a call. */
export function begin(app: AppParts, captures: Record<string, string> = {}): OpenCall {
  const started = startCall(app, { language: 'de', captures })
  if (!started.ok) throw new Error(`no call: ${started.problem}`)
  return started.value
}

/** Logs events that all have to be accepted, a second apart. Answers whether the last one is on disk. */
export function append(app: TestApp, callId: CallId, moves: readonly CallMove[]): SaveState {
  let state: SaveState = app.saving.state()
  for (const event of moves) {
    app.time.nowMs += 1000
    const seq = app.liveCalls.find(callId)?.events.length ?? 0
    const appended = appendEvent(app, { callId, seq, event })
    if (!appended.ok) throw new Error(`${event.type} was refused: ${appended.problem}`)
    if (appended.value.seq !== seq) throw new Error(`got number ${appended.value.seq} instead of ${seq}`)
    state = appended.value.saveState
  }
  return state
}

/** Plays a whole call to its end and closes it. */
export function playWhole(app: TestApp, moves: readonly CallMove[], captures: Record<string, string> = {}): CallId {
  const { callId } = begin(app, captures)
  append(app, callId, moves)
  return callId
}
