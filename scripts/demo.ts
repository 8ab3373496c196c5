import { join } from 'node:path'
import { checkoutDir } from './checkoutDir.ts'
import { prepareRuntime } from './runtime/prepareRuntime.ts'
import { openDisplay } from './runtime/virtualDisplay.ts'
import { runScript } from './terminal/runScript.ts'
import { say } from './terminal/say.ts'
import { callExport } from './testing/callExport.ts'

await runScript(async () => {
  const outDir = join(checkoutDir, 'demo-output')
  await prepareRuntime()
  const display = await openDisplay()
  Object.assign(process.env, display.env)
  try {
    await callExport('tests/demo/demo.ts', 'runDemo', outDir)
  } finally {
    await display.stop()
  }
  say(`The pictures and the record of the call are in ${outDir}.`)
  return 0
})
