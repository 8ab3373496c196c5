import { createApp } from '../../src/main/createApp.ts'
import { checkPages } from '../../src/main/db/checkPages.ts'
import type { AppParts } from '../../src/main/services/appParts.ts'
import { profilePaths } from '../../src/main/services/profilePaths.ts'

/** The app's main part on a folder, as benchmarks of services use it. */
export function makeBenchApp(folder: string): AppParts {
  return createApp({
    clock: { nowMs: () => Date.now() },
    appVersion: '0.0.0',
    systemLanguage: 'de',
    checkPages: async (path) => checkPages(path),
    paths: profilePaths(folder),
    personName: 'bench',
    log: { error: (what, detail) => console.error(what, detail), info: () => undefined },
  })
}
