import type { Flow } from '../../../src/shared/flow/flow.ts'
import type { FlowSourceRequest } from '../../../src/shared/ipc/flows/contract.ts'
import { granted } from '../../support/granted.ts'
import type { askApp } from './askApp.ts'
import { openEditor } from './workshop.ts'

/** Begins a flow called "Kopie"; answers it as its editor would show it, and closes that. */
export async function makeLibraryFlow(ask: ReturnType<typeof askApp>, source: FlowSourceRequest): Promise<Flow> {
  const { flowId } = granted(await ask('flows.create', { source, name: 'Kopie' }))
  const editor = await openEditor(ask, flowId)
  await ask('drafts.release', editor.session)
  return editor.flow
}
