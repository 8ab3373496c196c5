import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Flow } from '../../src/shared/flow/flow.ts'
import { askMain } from '../support/askMain.ts'

const NAME = 'Messung'

/** Lays a flow into a draft by the channels of the page, and opens it in the editor. */
export async function openFlowInEditor(page: Page, flow: Flow): Promise<void> {
  const { flowId } = await askMain(page, 'flows.create', { source: { kind: 'empty', languages: ['de'] }, name: NAME })
  const session = { flowId, sessionId: randomUUID() }
  await askMain(page, 'drafts.open', session)
  const named = { ...flow, id: flowId, name: { de: NAME, en: NAME } }
  await askMain(page, 'drafts.saveAnyway', { ...session, document: JSON.stringify(named) })
  await askMain(page, 'drafts.release', session)
  await page.getByRole('navigation').getByText('Leitfäden', { exact: true }).click()
  await page.getByRole('button', { name: `„${NAME}“ öffnen` }).click()
  await page
    .getByRole('group', { name: /^Begrüßen/ })
    .first()
    .waitFor()
}
