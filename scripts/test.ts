import { runChecks } from './checks/runChecks.ts'
import { packApp } from './packaging/packApp.ts'
import { prepareRuntime } from './runtime/prepareRuntime.ts'
import { openDisplay } from './runtime/virtualDisplay.ts'
import { runScript } from './terminal/runScript.ts'
import { say, secondsSince } from './terminal/say.ts'
import { runPlaywright, runVitest } from './testing/runTests.ts'
import { addCounts, type TestCounts } from './testing/testCounts.ts'
import { readTestPlan, type TestPart, type TestPlan } from './testing/testPlan.ts'

await runScript(async () => {
  const startedAtMs = performance.now()
  const plan = readTestPlan(process.argv.slice(2))
  const env = { ...process.env, ...(plan.isLong && { RUHEPOL_LONG: '1' }) }
  const checks = plan.parts.includes('checks') ? [await runChecks()] : []
  const tests = plan.parts.some((part) => part !== 'checks') ? await runInElectron(plan, env) : []
  const { passed, failed } = addCounts([...checks, ...tests])
  say(`All parts took ${secondsSince(startedAtMs)}.`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})

/** Everything but the checks: with Electron provisioned, the app built and a display for its windows. */
async function runInElectron(plan: TestPlan, env: NodeJS.ProcessEnv): Promise<TestCounts[]> {
  const target = await prepareRuntime()
  const display = await openDisplay()
  try {
    const counts: TestCounts[] = []
    for (const part of plan.parts) counts.push(await runPart(part, { ...target.env, ...env, ...display.env }))
    return counts
  } finally {
    await display.stop()
  }
}

async function runPart(part: TestPart, env: NodeJS.ProcessEnv): Promise<TestCounts> {
  if (part === 'checks') return { passed: 0, failed: 0 }
  say(`Tests: ${part}`)
  if (part === 'unit' || part === 'faults') return runVitest(part, env)
  if (part === 'e2e') return runPlaywright(part, env)
  return runPlaywright(part, { ...env, RUHEPOL_PACKED: await packApp() })
}
