import { defineConfig } from 'vitest/config'

const UNIT_FOLDERS = ['shared', 'main', 'renderer', 'scripts', 'migrations', 'scenarios', 'architecture']
const isLong = process.env.RUHEPOL_LONG === '1'

export default defineConfig({
  test: {
    retry: 0,
    pool: 'forks',
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/repeatable.ts'],
          include: UNIT_FOLDERS.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
          testTimeout: isLong ? 600_000 : 30_000,
        },
      },
      {
        test: {
          name: 'faults',
          setupFiles: ['tests/support/repeatable.ts'],
          include: ['tests/faults/**/*.test.ts'],
          // They kill processes, fill disks and mount file systems: one after the other.
          fileParallelism: false,
          testTimeout: isLong ? 1_800_000 : 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
