import { prepareRuntime } from '../../scripts/runtime/prepareRuntime.ts'
import { type Display, openDisplay } from '../../scripts/runtime/virtualDisplay.ts'
import { benchAppend } from './benchAppend.ts'
import { benchCheck } from './benchCheck.ts'
import { benchDashboard } from './benchDashboard.ts'
import { benchExport } from './benchExport.ts'
import { benchGenerate } from './benchGenerate.ts'
import { benchLists } from './benchLists.ts'
import { benchLiveCheck } from './benchLiveCheck.ts'
import { benchMemory } from './benchMemory.ts'
import { benchPaint } from './benchPaint.ts'
import { benchPlan } from './benchPlan.ts'
import { benchReplay } from './benchReplay.ts'
import { benchReportPaint } from './benchReportPaint.ts'
import { benchReports } from './benchReports.ts'
import { benchSimulate } from './benchSimulate.ts'
import { benchStart } from './benchStart.ts'
import { benchTyping } from './benchTyping.ts'
import { prepareEmptyWindow } from './emptyWindow.ts'
import { type Figure, printFigures } from './figures.ts'

type Bench = { readonly prefixes: readonly string[]; readonly run: () => Figure[] | Promise<Figure[]> }

const BENCHES: readonly Bench[] = [
  { prefixes: ['check.'], run: benchCheck },
  { prefixes: ['editor.check.'], run: benchLiveCheck },
  { prefixes: ['editor.simulate.'], run: benchSimulate },
  { prefixes: ['editor.open.', 'editor.drag.', 'editor.layout.'], run: inWindows(benchPlan) },
  { prefixes: ['replay.'], run: benchReplay },
  { prefixes: ['append.'], run: benchAppend },
  { prefixes: ['generate.'], run: benchGenerate },
  { prefixes: ['reports.bytes_per_call', 'reports.replay.ms'], run: benchReports },
  { prefixes: ['reports.dashboard.'], run: benchDashboard },
  { prefixes: ['reports.export.'], run: benchExport },
  { prefixes: ['reports.list.', 'reports.search.'], run: benchLists },
  { prefixes: ['reports.paint.'], run: inWindows(benchReportPaint) },
  { prefixes: ['start.'], run: inWindows(benchStart) },
  { prefixes: ['call.'], run: inWindows(benchPaint) },
  { prefixes: ['editor.type.'], run: inWindows(benchTyping) },
  { prefixes: ['memory.'], run: inWindows(benchMemory) },
]

/** Runs the benchmarks: `--json` prints one object a line, `--only PREFIX` runs those whose names begin so. */
export async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json')
  const only = argv.includes('--only') ? (argv[argv.indexOf('--only') + 1] ?? '') : ''
  let measured = 0
  try {
    for (const bench of BENCHES) {
      if (!bench.prefixes.some((prefix) => prefix.startsWith(only) || only.startsWith(prefix))) continue
      const figures = (await bench.run()).filter((each) => each.name.startsWith(only))
      printFigures(figures, json)
      measured += figures.length
    }
  } finally {
    await display?.stop()
  }
  return measured > 0 ? 0 : 1
}

type WindowBench = (
  app: Awaited<ReturnType<typeof prepareRuntime>>,
  empty: Awaited<ReturnType<typeof prepareEmptyWindow>>,
) => Promise<Figure[]>

let display: Display | null = null

function inWindows(bench: WindowBench): () => Promise<Figure[]> {
  return async () => {
    const app = await prepareRuntime()
    const empty = await prepareEmptyWindow()
    display ??= await openDisplay()
    const env = display.env
    return bench({ ...app, env: { ...app.env, ...env } }, { ...empty, env: { ...empty.env, ...env } })
  }
}
