import { test as base } from '@playwright/test'
import { type LaunchTarget, prepareRuntime } from '../../../scripts/runtime/prepareRuntime.ts'
import { launchApp, type RunningApp, removeDataDir } from '../../support/launchApp.ts'

type WorkerParts = { readonly target: LaunchTarget }
type TestParts = { readonly language: 'de' | 'en'; readonly running: RunningApp }

/** A test with a running app: `running` starts with a fresh profile in the language that `test.use` names. */
export const test = base.extend<TestParts, WorkerParts>({
  target: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parts a fixture wants from its pattern
    async ({}, use) => {
      await use(await prepareRuntime())
    },
    { scope: 'worker' },
  ],
  language: ['de', { option: true }],
  running: async ({ target, language }, use) => {
    const running = await launchApp(target, { language })
    await use(running)
    await running.app.close()
    removeDataDir(running.dataDir)
  },
})
