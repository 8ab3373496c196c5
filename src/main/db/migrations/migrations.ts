import type { Migration } from '../migrate.ts'
import { createPeople } from './010-createPeople.ts'
import { createVersions } from './020-createVersions.ts'
import { createCalls } from './030-createCalls.ts'
import { createHousekeeping } from './040-createHousekeeping.ts'
import { storeIdsAsBytes } from './050-storeIdsAsBytes.ts'
import { createDesk } from './060-createDesk.ts'
import { removeGenerated } from './070-removeGenerated.ts'
import { leaveSearchAtOnce } from './080-leaveSearchAtOnce.ts'
import { countComplaints } from './090-countComplaints.ts'
import { indexLanguage } from './100-indexLanguage.ts'
import { dropGeneratedIndex } from './110-dropGeneratedIndex.ts'
import { keepWhatWasSpoken } from './120-keepWhatWasSpoken.ts'
import { createWorkshop } from './130-createWorkshop.ts'
import { countOnPlans } from './140-countOnPlans.ts'
import { rememberContributors } from './150-rememberContributors.ts'

/** Every migration, in order. Append only: a published one never changes. */
export const MIGRATIONS: readonly Migration[] = [
  createPeople,
  createVersions,
  createCalls,
  createHousekeeping,
  storeIdsAsBytes,
  createDesk,
  removeGenerated,
  leaveSearchAtOnce,
  countComplaints,
  indexLanguage,
  dropGeneratedIndex,
  keepWhatWasSpoken,
  createWorkshop,
  countOnPlans,
  rememberContributors,
]
