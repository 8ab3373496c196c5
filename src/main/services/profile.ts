import type { Clock } from '../../shared/clock.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { DeviceId, FlowVersionId, PersonId } from '../../shared/ids.ts'
import type { CallScript } from '../../shared/ipc/answers.ts'
import type { OfferedFlow } from '../../shared/ipc/flows/answers.ts'
import { type Settings, settingsSchema } from '../../shared/ipc/settings.ts'
import { type Person, ROLES } from '../../shared/person/person.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { findThisDevice, insertThisDevice } from '../store/deviceStore.ts'
import { releaseLocksOf } from '../store/flowLockStore.ts'
import { findFlowVersion, findLatestFlowVersion, hasTeamVersion, type Publication } from '../store/flowVersionStore.ts'
import { findFirstPerson, insertPerson } from '../store/personStore.ts'
import { findActivePolicyVersion } from '../store/policyVersionStore.ts'
import { findSettings, saveSettings } from '../store/settingsStore.ts'
import { contentId } from './contentId.ts'
import { writeDefaultFlowId } from './flows/flowTeamSettings.ts'
import { listOfferedFlows } from './flows/offeredFlows.ts'
import { publishFlow } from './publishFlow.ts'
import { publishPolicy } from './publishPolicy.ts'

/** Whose app this is and what new calls run under. Kept in memory, so that calls go on when the file is lost. */
export type Profile = {
  readonly deviceId: DeviceId
  readonly person: Person
  readonly settings: Settings
  /** What a call runs under for which nobody chooses a flow. */
  readonly script: CallScript
  /** The flows that calls can be taken with. */
  readonly flows: readonly OfferedFlow[]
  /** Those of them that were read: a call begins at once, and a flow is read once. */
  readonly flowsRead: FlowsRead
}

/** Whole flows by their versions. */
export type FlowsRead = ReadonlyMap<FlowVersionId, Flow>

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
    // Whatever had a draft open here before, has it no longer.
    releaseLocksOf(db, deviceId)
    const builtIn: FlowsRead = new Map([[contentId(source.flow) as FlowVersionId, source.flow]])
    const offered = readOffered(db, new Map([...builtIn, ...(known?.flowsRead ?? [])]))
    return { deviceId, person, settings: ensureSettings(db, by, known), ...offered }
  })()
}

/** What new calls can run under, as the file says now. Flows that are at hand are not read again. */
export function readOffered(db: ReadDb, atHand: FlowsRead): Pick<Profile, 'script' | 'flows' | 'flowsRead'> {
  const flows = listOfferedFlows(db)
  const byDefault = flows.find(({ isDefault }) => isDefault)
  const policy = findActivePolicyVersion(db)
  if (byDefault === undefined || policy === null) throw new Error('a profile without a published flow or policy')
  const { flowVersionId: id, number } = byDefault
  const flow = atHand.get(id) ?? getFlow(db, id)
  const offered = new Set(flows.map(({ flowVersionId }) => flowVersionId))
  return {
    script: {
      flow,
      flowVersionId: id,
      flowVersionNumber: number,
      policy: policy.policy,
      policyVersionId: policy.id,
      policyVersionNumber: policy.number,
    },
    flows,
    flowsRead: new Map([...atHand, [id, flow] as const].filter(([versionId]) => offered.has(versionId))),
  }
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

/**
 * A file that was lost begins with the flow that calls ran under. The built-in flow is published again whenever the app
 * brings another one, until the team publishes it itself.
 */
function ensurePublished(db: WriteDb, source: ProfileSource, by: Publication, known: Profile | null): void {
  const builtIn = { flow: source.flow, source: 'builtIn' } as const
  if (known !== null && findLatestFlowVersion(db) === null) {
    const { flow, flowVersionId, flowVersionNumber: number } = known.script
    const isBuiltIn = flowVersionId === contentId(source.flow)
    publishFlow(db, source.newId, { flow, source: isBuiltIn ? 'builtIn' : 'team', number }, by)
    writeDefaultFlowId(db, flow.id, by.atMs)
  }
  if (!hasTeamVersion(db, source.flow.id)) publishFlow(db, source.newId, builtIn, by)
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

function getFlow(db: ReadDb, id: FlowVersionId): Flow {
  const version = findFlowVersion(db, id)
  if (version === null) throw new Error(`flow version ${id} is missing`)
  return version.flow
}
