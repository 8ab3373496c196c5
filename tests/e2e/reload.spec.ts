import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { openFlow } from './support/openFlow.ts'

const title = (page: Page) => page.getByRole('textbox', { name: 'Titel, Deutsch' })
const heldByMe = (page: Page) => page.getByRole('alert').filter({ hasText: 'offen' })

async function openGreeting(page: Page, name = 'Begrüßen'): Promise<void> {
  await page.getByRole('navigation').getByText('Leitfäden', { exact: true }).click()
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  await page.getByRole('group', { name: new RegExp(`^${name}`) }).click()
}

/** What stands on the page, asked through main: the test's own line to it went with the crash. */
function textOnPage(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const text: unknown = await window?.webContents.executeJavaScript('document.body.innerText')
    return String(text)
  })
}

function pressOnPage(app: ElectronApplication, words: string): Promise<void> {
  return app.evaluate(async ({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows()
    await window?.webContents.executeJavaScript(
      `[...document.querySelectorAll('button')].find((button) => button.innerText.includes('${wanted}')).click()`,
    )
  }, words)
}

test('a page that is loaded again while a flow is edited goes on at once, with the last letter', async ({
  running,
}) => {
  const { page } = running
  await openFlow(page)
  await page.getByRole('group', { name: /^Begrüßen/ }).click()
  await title(page).fill('Willkommen heißen')
  await page.reload()
  await openGreeting(page, 'Willkommen heißen')
  await expect(title(page)).toHaveValue('Willkommen heißen')
  await expect(heldByMe(page)).toBeHidden()
  await title(page).fill('Guten Tag sagen')
  await expect(page.getByText(/^gesichert um/)).toBeVisible()
})

test('a page that comes back after a crash has its draft at once', async ({ running }) => {
  const { app, page } = running
  await openFlow(page)
  await page.getByRole('group', { name: /^Begrüßen/ }).click()
  await title(page).fill('Willkommen heißen')
  await expect(page.getByText(/^gesichert um/)).toBeVisible()
  await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    await new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => resolve())
      window?.webContents.forcefullyCrashRenderer()
    })
  })
  await expect.poll(() => textOnPage(app)).toContain('Leitfäden')
  await pressOnPage(app, 'Leitfäden')
  await expect.poll(() => textOnPage(app)).toContain('Neuer Leitfaden')
  await pressOnPage(app, 'Standard')
  await expect.poll(() => textOnPage(app)).toContain('Entwurf auf Basis von Version 1')
  expect(await textOnPage(app)).toContain('Veröffentlichen …')
  expect(await textOnPage(app)).not.toContain('Nur zum Lesen')
})

test('another window of the same draft is kept out all the same', async ({ running }) => {
  const { page } = running
  await openFlow(page)
  await page.reload()
  await page.evaluate(async () => {
    await window.ruhepol['drafts.open']({ flowId: 'standard', sessionId: crypto.randomUUID() })
  })
  await page.getByRole('navigation').getByText('Leitfäden', { exact: true }).click()
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Sie können ihn lesen.' })).toBeVisible()
})
