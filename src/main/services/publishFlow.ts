import type { Flow } from '../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import {
  activateFlowVersion,
  type FlowSource,
  findCurrentFlowVersion,
  hasFlowVersion,
  insertFlowVersion,
  nextFlowNumber,
  type Publication,
} from '../store/flowVersionStore.ts'
import { contentId } from './contentId.ts'

/** A flow to publish; `number` only where it had one in a file that is lost. */
export type FlowToPublish = { readonly flow: Flow; readonly source: FlowSource; readonly number?: number }

/** Publishes a flow that the app has at hand, unless it is already, and makes it the current version of itself. */
export function publishFlow(
  db: WriteDb,
  newId: () => string,
  { flow, source, number }: FlowToPublish,
  by: Publication,
): void {
  const id = contentId(flow) as FlowVersionId
  if (findCurrentFlowVersion(db, flow.id)?.id === id) return
  if (!hasFlowVersion(db, id)) {
    insertFlowVersion(db, { id, flowId: flow.id, number: number ?? nextFlowNumber(db, flow.id), source, flow }, by)
  }
  activateFlowVersion(db, newId(), { id, note: '', summary: '', approvedBy: null }, by)
}
