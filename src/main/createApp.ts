import { defaultFlow } from '../shared/flow/default/defaultFlow.ts'
import type { Flow } from '../shared/flow/flow.ts'
import { defaultPolicy } from '../shared/policy/defaultPolicy.ts'
import type { PagesState } from './db/checkPages.ts'
import type { AppParts, Outgoing } from './services/appParts.ts'
import { createIds } from './services/createIds.ts'
import { FileWatch } from './services/fileWatch.ts'
import { LiveCalls } from './services/liveCalls.ts'
import { MachineFollower } from './services/machineFollower.ts'
import { ProfileDatabase } from './services/profileDatabase.ts'
import type { ProfilePaths } from './services/profilePaths.ts'
import { Saving } from './services/saving.ts'
import { NO_SECRETS } from './services/secretBox.ts'

/** What differs between the app, its tests and its benchmarks. */
export type AppSetting = Pick<AppParts, 'clock' | 'appVersion' | 'systemLanguage' | 'log'> & {
  readonly paths: ProfilePaths
  readonly personName: string
  /** The flow that a new profile begins with: the built-in one. */
  readonly flow?: Flow
  /** Reads every page of a database file, outside main. */
  readonly checkPages: (path: string) => Promise<PagesState>
  readonly outgoing?: Outgoing
}

/** Puts together what services work with. Opens nothing yet. */
export function createApp(setting: AppSetting): AppParts {
  const { checkPages, clock, personName, paths, log } = setting
  const newId = createIds(clock)
  const source = { clock, newId, personName, flow: setting.flow ?? defaultFlow, policy: defaultPolicy }
  const database = new ProfileDatabase(paths, source)
  const liveCalls = new LiveCalls()
  const saving = new Saving({ database, liveCalls, log })
  const fileWatch = new FileWatch({ clock, database, saving, paths, log, checkPages })
  const outgoing = setting.outgoing ?? { secrets: NO_SECRETS, mayBeLocal: false }
  return { ...setting, newId, database, liveCalls, saving, fileWatch, machine: new MachineFollower(log), outgoing }
}
