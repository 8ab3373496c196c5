import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../src/shared/flow/flow.ts'
import { askMain } from '../support/askMain.ts'
import { test } from './support/appTest.ts'
import { openFlow } from './support/openFlow.ts'

const titled = (de: string): Flow => ({
  ...defaultFlow,
  steps: defaultFlow.steps.map((step) => (step.id === 'listen' ? { ...step, title: { ...step.title, de } } : step)),
})

/** Publishes another text of the standard flow. */
async function publish(page: Page, flow: Flow): Promise<void> {
  const session = { flowId: flow.id, sessionId: randomUUID() }
  const { revision } = await askMain(page, 'drafts.open', session)
  const saved = await askMain(page, 'drafts.save', { ...session, revision, document: JSON.stringify(flow) })
  const said = { note: '', summary: '', makeDefault: true, ticked: ['staleTranslation'] }
  const request = { jobId: randomUUID(), ...session, revision: saved.revision, ...said }
  expect(await askMain(page, 'flows.publish', request)).toMatchObject({ kind: 'published' })
}

test('any two versions are compared, either way round, in words and on the plan', async ({ running }) => {
  const { page } = running
  await page.getByRole('navigation').waitFor()
  await publish(page, titled('Zuhören und notieren'))
  await publish(page, titled('Ganz Ohr sein'))
  await openFlow(page)
  await page.getByText('Verlauf', { exact: true }).click()
  const compare = page.getByRole('region', { name: 'Fassungen vergleichen' })
  await expect(compare).toContainText('Diese Fassungen sind gleich.')
  const choose = async (label: string, version: RegExp) => {
    const select = compare.getByLabel(label)
    const option = select.getByRole('option', { name: version })
    await select.selectOption(await option.getAttribute('value'))
  }
  await choose('Vorher', /^Version 1 /)
  await choose('Nachher', /^Version 2 /)
  await expect(compare).toContainText('Titel geändert')
  await expect(compare).toContainText(/vorher:\s*Zuhören\s*jetzt:\s*Zuhören und notieren/)
  await choose('Vorher', /^Version 3 /)
  await expect(compare).toContainText(/vorher:\s*Ganz Ohr sein\s*jetzt:\s*Zuhören und notieren/)
  await choose('Nachher', /^Version 1 /)
  await expect(compare).toContainText(/vorher:\s*Ganz Ohr sein\s*jetzt:\s*Zuhören/)
  await compare.getByText('Auf dem Plan', { exact: true }).click()
  await compare.getByRole('button', { name: 'Ganzer Plan' }).click()
  await expect(compare.getByText('geändert', { exact: true }).first()).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('versions-on-plan.png') })
  await choose('Nachher', /^Version 3 /)
  await compare.getByText('In Worten', { exact: true }).click()
  await expect(compare).toContainText('Diese Fassungen sind gleich.')
})
