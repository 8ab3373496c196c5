import type { Clock } from '../../shared/clock.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { DeviceId, FlowVersionId, PersonId } from '../../shared/ids.ts'
import type { CallScript } from '../../shared/ipc/answers.ts'
import { type Settings, settingsSchema } from '../../shared/ipc/settings.ts'
import { type Person, ROLES } from '../../shared/person/person.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import type { WriteDb } from '../db/database.ts'
import { findThisDevice, insertThisDevice } from '../store/deviceStore.ts'
import { findActiveFlowVersion, findFlowVersion, type Publication } from '../store/flowVersionStore.ts'
import { findFirstPerson, insertPerson } from '../store/personStore.ts'
import { findActivePolicyVersion } from '../store/policyVersionStore.ts'
import { findSettings, saveSettings } from '../store/settingsStore.ts'
import { contentId } from './contentId.ts'
import { publishFlow } from './publishFlow.ts'
import { publishPolicy } from './publishPolicy.ts'

/** Whose app this is and what new calls run under. Kept in memory, so that calls go on when the file is lost. */
export type Profile = {
  readonly deviceId: DeviceId
  readonly person: Person
  readonly settings: Settings
  readonly script: CallScript
}

/** Where times, ids and the first content of a new profile come from. */
export type ProfileSource = {
  readonly clock: Clock
  readonly newId: () => string
  readonly personName: string
  readonly flow: Flow
  readonly policy: Policy
}

/**
 * Reads the profile of a file, writing what is missing: a new file gets a device, a person with all roles and the
 * built-in versions; a file that was lost while the app ran gets the ones it had (`known`).
 */
export function ensureProfile(db: WriteDb, source: ProfileSource, known: Profile | null): Profile {
  return db.transaction(() => {
    const deviceId = findThisDevice(db) ?? addDevice(db, source, known)
    const person = findFirstPerson(db, deviceId) ?? addPerson(db, source, deviceId, known)
    const by: Publication = { deviceId, personId: person.id, atMs: source.clock.nowMs() }
    ensurePublished(db, source, by, known)
    return { deviceId, person, settings: ensureSettings(db, by, known), script: readScript(db, source.flow) }
  })()
}

function addDevice(db: WriteDb, { clock, newId }: ProfileSource, known: Profile | null): DeviceId {
  const deviceId = known?.deviceId ?? (newId() as DeviceId)
  insertThisDevice(db, deviceId, clock.nowMs())
  return deviceId
}

function addPerson(db: WriteDb, source: ProfileSource, deviceId: DeviceId, known: Profile | null): Person {
  const person = known?.person ?? { id: source.newId() as PersonId, name: source.personName, roles: ROLES }
  insertPerson(db, person, deviceId, source.clock.nowMs())
  return person
}

function ensurePublished(db: WriteDb, source: ProfileSource, by: Publication, known: Profile | null): void {
  const active = findActiveFlowVersion(db)
  if (active === null && known !== null) {
    const { flow, flowVersionNumber: number } = known.script
    publishFlow(
      db,
      source.newId,
      { flow, source: known.script.flow.id === source.flow.id ? 'builtIn' : 'team', number },
      by,
    )
  } else if (active === null || active.source === 'builtIn') {
    publishFlow(db, source.newId, { flow: source.flow, source: 'builtIn' }, by)
  }
  if (findActivePolicyVersion(db) !== null) return
  const policy =
    known === null
      ? { policy: source.policy }
      : { policy: known.script.policy, number: known.script.policyVersionNumber }
  publishPolicy(db, source.newId, policy, by)
}

function ensureSettings(db: WriteDb, { personId, atMs }: Publication, known: Profile | null): Settings {
  const found = findSettings(db, personId)
  if (found !== null || known === null) return found ?? settingsSchema.parse({})
  saveSettings(db, personId, known.settings, atMs)
  return known.settings
}

/** What new calls run under. The built-in flow is at hand and need not be read again. */
function readScript(db: WriteDb, builtIn: Flow): CallScript {
  const head = findActiveFlowVersion(db)
  const policy = findActivePolicyVersion(db)
  if (head === null || policy === null) throw new Error('a profile without a published flow or policy')
  return {
    flow: head.id === contentId(builtIn) ? builtIn : getFlow(db, head.id),
    flowVersionId: head.id,
    flowVersionNumber: head.number,
    policy: policy.policy,
    policyVersionId: policy.id,
    policyVersionNumber: policy.number,
  }
}

function getFlow(db: WriteDb, id: FlowVersionId): Flow {
  const version = findFlowVersion(db, id)
  if (version === null) throw new Error(`flow version ${id} is missing`)
  return version.flow
}
