import type { OfferedFlow } from '../../../shared/ipc/flows/answers.ts'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import { listOffers } from '../../store/offeredFlowStore.ts'
import { findDefaultFlowId, writeDefaultFlowId } from './flowTeamSettings.ts'

/**
 * The flows that calls can be taken with. The default is the one that the team has chosen; until it has, the one that
 * was published last.
 */
export function listOfferedFlows(db: ReadDb): readonly OfferedFlow[] {
  const offers = listOffers(db)
  const chosen = findDefaultFlowId(db)
  const byDefault = offers.find(({ flowId }) => flowId === chosen) ?? offers[0]
  return offers.map((offer) => ({ ...offer, isDefault: offer === byDefault }))
}

/** Where the team has chosen no default yet, chooses what is it now: what is published next must not become it unasked. */
export function keepDefaultFlow(db: WriteDb, atMs: number): void {
  if (findDefaultFlowId(db) !== null) return
  const now = listOfferedFlows(db).find(({ isDefault }) => isDefault)
  if (now !== undefined) writeDefaultFlowId(db, now.flowId, atMs)
}
