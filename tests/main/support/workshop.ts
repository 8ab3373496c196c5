import { randomUUID } from 'node:crypto'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import type { PersonId } from '../../../src/shared/ids.ts'
import type { Answer } from '../../../src/shared/ipc/answers.ts'
import { ROLES } from '../../../src/shared/person/person.ts'
import { addPerson, COLLEAGUE } from '../../support/colleague.ts'
import { type Granted, granted } from '../../support/granted.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { askApp } from './askApp.ts'
import { dbOf, makeApp, makeFolder, type TestApp } from './testApp.ts'

/** The flow that the workshop's profile begins with. */
export const FLOW_ID = minimalFlow().id

/** An app whose built-in flow has no problems, and what its page asks. */
export function makeWorkshop(folder = makeFolder(), nowMs?: number, file: 'whole' | 'damaged' = 'whole') {
  const app = makeApp(folder, nowMs, { flow: minimalFlow() })
  // The page asks for everything at its start, which opens the file.
  if (file === 'whole') dbOf(app)
  const told: unknown[] = []
  const ask = askApp(app, {}, () => void told.push(app.database.findProfile()?.flows))
  return { app, ask, told }
}

/** A flow as its editor has it open. */
export type Editor = {
  /** As the channels name it. */
  readonly session: { readonly flowId: string; readonly sessionId: string }
  readonly opened: Granted<Answer<'drafts.open'>>
  readonly revision: number
  readonly flow: Flow
}

type Ask = ReturnType<typeof askApp>

/** Opens a flow in an editor of its own. */
export async function openEditor(ask: Ask, flowId = FLOW_ID): Promise<Editor> {
  const session = { flowId, sessionId: randomUUID() }
  const opened = granted(await ask('drafts.open', session))
  if (!opened.flow.ok) throw new Error(opened.flow.problem[0]?.message)
  return { session, opened, revision: opened.revision, flow: opened.flow.value }
}

/** Saves a changed flow, and answers the editor after it. */
export async function saveIn(ask: Ask, editor: Editor, change: Partial<Flow>): Promise<Editor> {
  const { session, revision } = editor
  const flow = { ...editor.flow, ...change }
  const saved = granted(await ask('drafts.save', { ...session, revision, document: JSON.stringify(flow) }))
  return { ...editor, flow, revision: saved.revision }
}

/** Asks for the publication of what an editor has saved. */
export function publishFrom(ask: Ask, { session, revision }: Editor, more: object = {}) {
  const said = { note: '', summary: '', makeDefault: false, ticked: [], ...more }
  return ask('flows.publish', { jobId: randomUUID(), ...session, revision, ...said })
}

/** Publishes a changed flow; answers its version. */
export async function publishChange(ask: Ask, change: Partial<Flow>, flowId = FLOW_ID, more: object = {}) {
  const editor = await saveIn(ask, await openEditor(ask, flowId), change)
  const outcome = granted(await publishFrom(ask, editor, more))
  if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** A colleague, Kim, sits down at the PC; the answer gives it back. */
export function letColleagueSit(app: TestApp): () => void {
  return sit(app, COLLEAGUE, 'Kim')
}

/** Somebody who has never written anything, Toni, sits down at the PC. */
export function letThirdSit(app: TestApp): void {
  sit(app, 'ffffffff-0000-7000-8000-000000000001', 'Toni')
}

function sit(app: TestApp, id: string, name: string): () => void {
  const opened = app.database.use()
  if (!opened.ok) throw new Error(opened.problem)
  const { person } = opened.value.profile
  addPerson(dbOf(app), id, name)
  app.database.update({ person: { id: id as PersonId, name, roles: ROLES } })
  return () => app.database.update({ person })
}
