import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: 'test-results/playwright',
  globalSetup: './scripts/testing/openTestDisplay.ts',
  // Each test has an Electron of its own; two cores carry two of them.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    // It measures time, so nothing runs beside it.
    { name: 'start', testDir: 'tests/start', testMatch: '**/*.spec.ts', workers: 1 },
    { name: 'packed', testDir: 'tests/packed', testMatch: '**/*.spec.ts' },
  ],
})
