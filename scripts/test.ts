import { runChecks } from './checks/runChecks.ts'
import { packApp } from './packaging/packApp.ts'
import { type LaunchTarget, prepareRuntime } from './runtime/prepareRuntime.ts'
import { openDisplay } from './runtime/virtualDisplay.ts'
import { runScript } from './terminal/runScript.ts'
import { ScriptProblem } from './terminal/ScriptProblem.ts'
import { say, secondsSince } from './terminal/say.ts'
import { runPlaywright, runVitest } from './testing/runTests.ts'
import { addCounts, type TestCounts } from './testing/testCounts.ts'
import { readTestPlan, type TestPart } from './testing/testPlan.ts'

await runScript(async () => {
  const startedAtMs = performance.now()
  const plan = readTestPlan(process.argv.slice(2))
  if (plan.isLong) process.env.RUHEPOL_LONG = '1'
  const inElectron = plan.parts.filter((part) => part !== 'checks' && part !== 'unit')
  const counts = [
    ...(plan.parts.includes('checks') ? [await runChecks()] : []),
    ...(plan.parts.includes('unit') ? [await runVitest('unit', process.env)] : []),
    ...(inElectron.length > 0 ? [await countProblem(() => runInElectron(inElectron))] : []),
  ]
  const { passed, failed, failures } = addCounts(counts)
  for (const failure of failures) say(`Failed: ${failure}`)
  say(`All parts took ${secondsSince(startedAtMs)}.`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})

/** What cannot even begin is one failure, and the count still comes at the end. */
async function countProblem(work: () => Promise<TestCounts>): Promise<TestCounts> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof ScriptProblem)) throw thrown
    say(thrown.message)
    return { passed: 0, failed: 1, failures: [thrown.message] }
  }
}

/** Runs the given parts one after the other, with Electron provisioned, the app built and a display for its windows. */
async function runInElectron(parts: readonly TestPart[]): Promise<TestCounts> {
  const target = await prepareRuntime()
  const display = await openDisplay()
  try {
    const counts: TestCounts[] = []
    for (const part of parts) counts.push(await countProblem(() => runPart(part, { ...target.env, ...display.env })))
    return addCounts(counts)
  } finally {
    await display.stop()
  }
}

async function runPart(part: TestPart, env: LaunchTarget['env']): Promise<TestCounts> {
  say(`Tests: ${part}`)
  if (part === 'faults') return runVitest(part, env)
  if (part === 'packed') return runPlaywright(part, { ...env, RUHEPOL_PACKED: await packApp() })
  return runPlaywright(part, env)
}
