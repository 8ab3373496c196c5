import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { type Privacy, privacySchema } from '../../shared/ipc/insights/contract.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { ReadDb } from '../db/database.ts'
import { findTeamSetting, saveTeamSetting } from '../store/teamSettingStore.ts'
import type { AppParts } from './appParts.ts'

const NAME = 'privacy'

/** What the team's agreement says about figures; the default where it says nothing. */
export function readPrivacy(db: ReadDb): Privacy {
  return privacySchema.parse(findTeamSetting(db, NAME) ?? {})
}

/** What the team's agreement says about figures, for the screen. */
export function getPrivacy({ database }: AppParts): Result<Privacy, DatabaseFault> {
  const opened = database.use()
  return opened.ok ? ok(readPrivacy(opened.value.db)) : opened
}

/** Keeps what the team's agreement says; figures that are read from now on follow it. */
export function changePrivacy({ database, clock }: AppParts, privacy: Privacy): Result<Privacy, DatabaseFault> {
  const opened = database.use()
  if (!opened.ok) return opened
  saveTeamSetting(opened.value.db, NAME, privacy, clock.nowMs())
  return ok(privacy)
}
