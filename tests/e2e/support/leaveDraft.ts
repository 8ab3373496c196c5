import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { askMain } from '../../support/askMain.ts'

/** Puts another text in place of the draft of the standard flow, as somebody would have left it. */
export async function leaveDraft(page: Page, change: (flow: Flow) => Flow): Promise<void> {
  const session = { flowId: defaultFlow.id, sessionId: randomUUID() }
  const { revision } = await askMain(page, 'drafts.open', session)
  await askMain(page, 'drafts.save', { ...session, revision, document: JSON.stringify(change(defaultFlow)) })
  await askMain(page, 'drafts.release', session)
}
