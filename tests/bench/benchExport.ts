import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportRun } from './exportOnce.ts'
import { type Figure, figure, median } from './figures.ts'
import { benchSizes, generateFile } from './generatedFile.ts'

const ROUNDS = 3
const SCRIPT = join(import.meta.dirname, 'exportOnce.ts')

/** A table of every call in the largest generated file against a bare cursor that writes the same bytes. */
export async function benchExport(): Promise<Figure[]> {
  const [calls = 0] = benchSizes().toReversed()
  const { path } = await generateFile(calls)
  const folder = mkdtempSync(join(tmpdir(), 'ruhepol-export-'))
  try {
    const measured = Array.from({ length: ROUNDS }, () => ({
      bare: run('bare', path, join(folder, 'bare.csv')),
      app: run('app', path, join(folder, 'app.csv')),
    }))
    if (hashOf(join(folder, 'bare.csv')) !== hashOf(join(folder, 'app.csv'))) throw new Error('not the same bytes')
    return [
      figure('reports.export.ratio', median(measured.map(({ bare, app }) => app.ms / bare.ms)), 'ratio', 2),
      figure('reports.export.mb', Math.max(...measured.map(({ app }) => app.mb)), 'mb', 200),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In a process of its own, so that its memory is its own. */
function run(how: 'bare' | 'app', path: string, file: string): ExportRun {
  return JSON.parse(execFileSync(process.execPath, [SCRIPT, how, path, file], { encoding: 'utf8' }))
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
