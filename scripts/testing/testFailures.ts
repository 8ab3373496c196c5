import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { checkoutDir } from '../checkoutDir.ts'

/** How much of a message is shown once more at the end; the whole of it stands further up. */
const MOST_CHARACTERS = 400

const vitestFailures = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

const spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({ results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })) }),
  ),
})

const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional()
  },
})

const playwrightFailures = z.object({ suites: z.array(suite) })

/** What failed in a run of vitest, a line each, out of its JSON report: the file, the test and how its message begins. */
export function listVitestFailures(report: unknown): readonly string[] {
  const parsed = vitestFailures.safeParse(report)
  if (!parsed.success) return []
  return parsed.data.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(checkoutDir, name)
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [line(file, '', message)] : []
    return failed.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages?.[0] ?? ''))
  })
}

/** What failed in a run of Playwright, a line each, as `listVitestFailures` does. */
export function listPlaywrightFailures(report: unknown): readonly string[] {
  const parsed = playwrightFailures.safeParse(report)
  if (!parsed.success) return []
  return parsed.data.suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, line: at, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((each) => each.errors))
      return line(`${file}:${at}`, title, errors[0]?.message ?? '')
    })
}

function specsOf({ specs, suites = [] }: z.infer<typeof suite>): readonly z.infer<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

function line(file: string, title: string, message: string): string {
  const words = stripVTControlCharacters(message).replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS)
  return [file, title, words].filter((part) => part !== '').join(' › ')
}
