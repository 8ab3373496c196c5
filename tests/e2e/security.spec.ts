import { expect } from '@playwright/test'
import { test } from './support/appTest.ts'

test('runs the page in a sandbox, isolated, without Node', async ({ running }) => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Not in the published types, but the only place that tells what really holds.
    const contents = window?.webContents as unknown as { getLastWebPreferences: () => object }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  })
  const seen = await running.page.evaluate(() => ({
    protocol: location.protocol,
    require: 'require' in window,
    process: 'process' in window,
  }))
  expect(seen).toEqual({ protocol: 'app:', require: false, process: false })
})

test('sends a strict content security policy with a fresh nonce for each page', async ({ running }) => {
  const policies = await running.page.evaluate(async () => {
    const read = async () => (await fetch(location.href)).headers.get('content-security-policy')
    return [await read(), await read()]
  })
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
  }
  expect(policies[0]).not.toBe(policies[1])
})

test('denies other windows, other pages and every permission', async ({ running }) => {
  const { page, app } = running
  const home = page.url()
  expect(await page.evaluate(() => window.open('https://example.com'))).toBeNull()
  await page.evaluate(() => location.assign('https://example.com/'))
  await page.waitForTimeout(200)
  expect(page.url()).toBe(home)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  const microphone = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  )
  expect(microphone).toBe('denied')
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('serves nothing from outside the app', async ({ running }) => {
  const statuses = await running.page.evaluate(async () => {
    const paths = ['/../../package.json', '/%2e%2e/%2e%2e/package.json', '/nothing-here.js']
    return Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400)
})

test('offers the page one function per channel and nothing else', async ({ running }) => {
  const { CHANNELS } = await import('../../src/shared/ipc/contract.ts')
  const offered = await running.page.evaluate(() => Object.keys((window as unknown as { ruhepol: object }).ruhepol))
  expect(offered.toSorted()).toEqual([...CHANNELS, 'onSavingChanged', 'onJobProgressed', 'onFlowsChanged'].toSorted())
})

test('answers a malformed request with a problem, not with an error', async ({ running }) => {
  const answers = await running.page.evaluate(async () => {
    const bridge = (window as unknown as { ruhepol: Record<string, (request: unknown) => Promise<unknown>> }).ruhepol
    return [
      await bridge['calls.append']?.({ callId: 'not an id', seq: -1, event: { type: 'caller.sang' } }),
      await bridge['settings.save']?.({ theme: 'pink' }),
      await bridge['policy.save']?.(null),
    ]
  })
  expect(answers).toEqual(Array(3).fill({ ok: false, problem: 'badInput' }))
})
