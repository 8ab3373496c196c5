import { runScript } from './terminal/runScript.ts'
import { callExport } from './testing/callExport.ts'

await runScript(async () => {
  const exitCode = await callExport('tests/bench/run.ts', 'main', process.argv.slice(2))
  return typeof exitCode === 'number' ? exitCode : 0
})
