import type { Flow } from '../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import {
  activateFlowVersion,
  type FlowSource,
  findActiveFlowVersion,
  findFlowVersion,
  insertFlowVersion,
  nextFlowNumber,
  type Publication,
} from '../store/flowVersionStore.ts'
import { contentId } from './contentId.ts'

/** A flow to publish; `number` only where it had one in a file that is lost. */
export type FlowToPublish = { readonly flow: Flow; readonly source: FlowSource; readonly number?: number }

/** Publishes a flow, unless it is already, and makes it the one that new calls run under. */
export function publishFlow(
  db: WriteDb,
  newId: () => string,
  { flow, source, number }: FlowToPublish,
  by: Publication,
): void {
  const id = contentId(flow) as FlowVersionId
  if (findActiveFlowVersion(db)?.id === id) return
  if (findFlowVersion(db, id) === null) {
    insertFlowVersion(db, { id, number: number ?? nextFlowNumber(db, flow.id), source, flow }, by)
  }
  activateFlowVersion(db, newId(), id, by)
}
