import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Flow } from '../../src/shared/flow/flow.ts'
import type { Answer } from '../../src/shared/ipc/answers.ts'
import type { Channel, Request } from '../../src/shared/ipc/contract.ts'
import { type Granted, granted } from '../support/granted.ts'

const NAME = 'Messung'

/** Lays a flow into a draft by the channels of the page, and opens it in the editor. */
export async function openFlowInEditor(page: Page, flow: Flow): Promise<void> {
  const { flowId } = await ask(page, 'flows.create', { source: { kind: 'empty', languages: ['de'] }, name: NAME })
  const session = { flowId, sessionId: randomUUID() }
  await ask(page, 'drafts.open', session)
  const named = { ...flow, id: flowId, name: { de: NAME, en: NAME } }
  await ask(page, 'drafts.saveAnyway', { ...session, document: JSON.stringify(named) })
  await ask(page, 'drafts.release', session)
  await page.getByRole('navigation').getByText('Leitfäden', { exact: true }).click()
  await page.getByRole('button', { name: `„${NAME}“ öffnen` }).click()
  await page
    .getByRole('group', { name: /^Begrüßen/ })
    .first()
    .waitFor()
}

/** Asks main as the page does; the answer must be granted. */
async function ask<C extends Channel>(page: Page, channel: C, request: Request<C>): Promise<Granted<Answer<C>>> {
  const sent: readonly [Channel, unknown] = [channel, request]
  const answer: unknown = await page.evaluate(([name, body]) => {
    const { ruhepol } = window as unknown as { readonly ruhepol: Record<string, (request: unknown) => unknown> }
    return ruhepol[name]?.(body)
  }, sent)
  return granted(answer as Answer<C>)
}
