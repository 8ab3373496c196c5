import { userInfo } from 'node:os'
import type { JobProgress, SaveState } from '../shared/ipc/answers.ts'
import type { OfferedFlow } from '../shared/ipc/flows/answers.ts'
import { BackgroundProcess, type JobPort } from './background/backgroundProcess.ts'
import { createApp } from './createApp.ts'
import { createLog } from './createLog.ts'
import { createHandlers, type Desktop } from './ipc/createHandlers.ts'
import { createDispatch, type Dispatch } from './ipc/dispatch.ts'
import { NOBODY } from './ipc/nobody.ts'
import { TrackedJobs } from './ipc/trackedJobs.ts'
import type { AppParts } from './services/appParts.ts'
import { endApp } from './services/endApp.ts'
import { Housekeeping } from './services/housekeeping.ts'
import { describeError, type Log } from './services/log.ts'
import { OutboxSender } from './services/outboxSender.ts'
import { profilePaths } from './services/profilePaths.ts'
import type { SecretBox } from './services/secretBox.ts'
import { takeBackUnsaved } from './services/takeBackUnsaved.ts'

const TICK_MS = 1000
/** Who reads a list or a report mostly reads on. */
const READING_IDLE_MS = 20_000
/** The next look at the file is hours away. */
const CHECKING_IDLE_MS = 0

/** What services need of the shell around them. */
export type Shell = Desktop & {
  readonly folder: string
  readonly appVersion: string
  readonly systemLanguage: 'de' | 'en'
  readonly tellSaving: (state: SaveState) => void
  readonly tellProgress: (progress: JobProgress) => void
  readonly tellFlows: (flows: readonly OfferedFlow[]) => void
  readonly forkBackground: () => JobPort
  readonly secrets: SecretBox
}

/** The running services, as the shell uses them. */
export type Services = { readonly dispatch: Dispatch; readonly log: Log; readonly end: () => void }

/** Puts the services together, opens the database, and starts what runs by itself. */
export function connectServices(shell: Shell): Services {
  const paths = profilePaths(shell.folder)
  const log = createLog(paths.logs)
  logWhatNobodyCaught(log)
  const { appVersion, systemLanguage } = shell
  const clock = { nowMs: () => Date.now() }
  const background = new BackgroundProcess(shell.forkBackground, log, READING_IDLE_MS)
  // Reading every page of a large file takes many seconds in one piece: nobody's list waits behind that.
  const checks = new BackgroundProcess(shell.forkBackground, log, CHECKING_IDLE_MS)
  const checkPages = async (path: string) => {
    const looked = await checks.run('pages.check', { path })
    return looked.ok ? looked.value : 'unknown'
  }
  const outgoing = { secrets: shell.secrets, mayBeLocal: false }
  const setting = { clock, appVersion, systemLanguage, paths, log, checkPages, outgoing }
  const parts = createApp({ ...setting, personName: findUserName() })
  const { database, saving } = parts
  const jobs = new TrackedJobs(background, shell.tellProgress)
  const tellFlows = () => shell.tellFlows(database.findProfile()?.flows ?? [])
  const person = () => database.findProfile()?.person ?? NOBODY
  const dispatch = createDispatch({
    handlers: createHandlers({ parts, desktop: shell, background, jobs, tellFlows }),
    person,
    log,
  })
  saving.onChange(shell.tellSaving)
  takeBackUnsaved(parts)
  return { dispatch, log, end: runByItself(parts, [background, checks]) }
}

/** The name that the system knows; an account without an entry has none, and the app starts all the same. */
function findUserName(): string {
  try {
    return userInfo().username
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? ''
  }
}

function runByItself(parts: AppParts, processes: readonly BackgroundProcess[]): () => void {
  const housekeeping = new Housekeeping(parts)
  const outbox = new OutboxSender(parts)
  const timer = setInterval(() => {
    void housekeeping.tick()
    void outbox.tick()
  }, TICK_MS)
  return () => {
    clearInterval(timer)
    for (const each of processes) each.end()
    endApp(parts)
  }
}

function logWhatNobodyCaught(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught', describeError(error)))
  process.on('unhandledRejection', (error) => log.error('unhandled', describeError(error)))
}
