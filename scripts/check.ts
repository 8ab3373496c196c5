import { runChecks } from './checks/runChecks.ts'
import { runScript } from './terminal/runScript.ts'
import { say, secondsSince } from './terminal/say.ts'

await runScript(async () => {
  const startedAtMs = performance.now()
  const { passed, failed } = await runChecks()
  say(`Checks: ${passed} passed, ${failed} failed in ${secondsSince(startedAtMs)}`)
  return failed === 0 ? 0 : 1
})
