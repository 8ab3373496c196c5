import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkoutDir } from '../../../scripts/checkoutDir.ts'
import { flowJsonSchema, flowSchemaFile } from '../../../scripts/flowJsonSchema.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { parseFlow } from '../../../src/shared/flow/check/parseFlow.ts'
import { PROBLEM_DEFINITIONS } from '../../../src/shared/flow/check/problemDefinitions.ts'
import { findUnreached } from '../../../src/shared/flow/prove/findUnreached.ts'
import { proveInvariants } from '../../../src/shared/flow/prove/proveInvariants.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { runScenarios } from '../../../src/shared/simulate/runScenario.ts'
import { granted } from '../../support/granted.ts'

const guide = readFileSync(join(checkoutDir, 'docs', 'flow-format.md'), 'utf8')
const examples = [...guide.matchAll(/```json\n(.*?)\n```/gs)].map(([, example = '']) => example)

describe('the documents about the flow format', () => {
  it('keep the JSON Schema that the code has (otherwise: npm run schema)', () => {
    expect(readFileSync(flowSchemaFile, 'utf8')).toBe(flowJsonSchema())
  })

  it('show a small and a larger example', () => {
    expect(examples).toHaveLength(2)
  })

  it.each(examples)('show an example that is a flow without a problem', (example) => {
    const parsed = parseFlow(example)
    expect(parsed.ok ? checkFlow(parsed.value) : parsed.problem).toEqual([])
  })

  it.each(examples)(
    'show an example that breaks no invariant, is reached everywhere and plays its scenarios',
    (example) => {
      const flow = granted(parseFlow(example))
      expect(proveInvariants(flow, defaultPolicy).breaches).toEqual([])
      expect(findUnreached(flow, defaultPolicy)).toEqual({ steps: [], choices: [] })
      expect(runScenarios(flow, defaultPolicy).filter(({ result }) => !result.ok)).toEqual([])
    },
  )

  it('list every problem code with its severity and message, and no other', () => {
    const listed = guide.split('\n').filter((line) => /^\| `\w+` \| (?:error|warning|hint) \|/.test(line))
    const defined = Object.entries(PROBLEM_DEFINITIONS).map(
      ([code, { severity, message }]) => `| \`${code}\` | ${severity} | ${message} |`,
    )
    expect(listed).toEqual(defined)
  })
})
