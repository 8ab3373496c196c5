import { findUnreadDefault, noteOffered } from '../../services/flows/offerFlow.ts'
import type { HandlerParts } from '../createHandlers.ts'

/**
 * Lets new calls run under what is published now, and tells the page. A default flow that is not at hand is read outside
 * main first, as a large one takes longer than a key may wait.
 */
export async function offerNow({
  parts,
  background,
  tellFlows,
}: Pick<HandlerParts, 'parts' | 'background' | 'tellFlows'>): Promise<void> {
  const versionId = findUnreadDefault(parts)
  const read =
    versionId === null ? null : await background.run('flows.version', { path: parts.paths.database, versionId })
  const atHand = read?.ok === true && read.value !== null ? [[read.value.versionId, read.value.flow] as const] : []
  noteOffered(parts, new Map(atHand))
  tellFlows()
}
