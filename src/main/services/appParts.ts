import type { Clock } from '../../shared/clock.ts'
import type { FileWatch } from './fileWatch.ts'
import type { LiveCalls } from './liveCalls.ts'
import type { Log } from './log.ts'
import type { MachineFollower } from './machineFollower.ts'
import type { ProfileDatabase } from './profileDatabase.ts'
import type { ProfilePaths } from './profilePaths.ts'
import type { Saving } from './saving.ts'
import type { SecretBox } from './secretBox.ts'

/** What messages to other programs need: where their secrets lie; only tests may send to this PC itself. */
export type Outgoing = { readonly secrets: SecretBox; readonly mayBeLocal: boolean }

/** Everything services work with; put together in `main.ts` and in tests. */
export type AppParts = {
  readonly clock: Clock
  /** Makes a UUIDv7. */
  readonly newId: () => string
  readonly appVersion: string
  readonly systemLanguage: 'de' | 'en'
  readonly paths: ProfilePaths
  readonly log: Log
  readonly database: ProfileDatabase
  readonly liveCalls: LiveCalls
  readonly saving: Saving
  readonly fileWatch: FileWatch
  readonly machine: MachineFollower
  readonly outgoing: Outgoing
}
