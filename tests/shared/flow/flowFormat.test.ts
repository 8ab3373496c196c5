import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkoutDir } from '../../../scripts/checkoutDir.ts'
import { flowJsonSchema, flowSchemaFile } from '../../../scripts/flowJsonSchema.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { parseFlow } from '../../../src/shared/flow/check/parseFlow.ts'
import { PROBLEM_DEFINITIONS } from '../../../src/shared/flow/check/problemDefinitions.ts'

const guide = readFileSync(join(checkoutDir, 'docs', 'flow-format.md'), 'utf8')

describe('the documents about the flow format', () => {
  it('keep the JSON Schema that the code has (otherwise: npm run schema)', () => {
    expect(readFileSync(flowSchemaFile, 'utf8')).toBe(flowJsonSchema())
  })

  it('show an example that is a flow without a problem', () => {
    const example = /```json\n(.*?)\n```/s.exec(guide)?.[1] ?? ''
    const parsed = parseFlow(example)
    expect(parsed.ok ? checkFlow(parsed.value) : parsed.problem).toEqual([])
  })

  it('list every problem code with its severity and message, and no other', () => {
    const listed = guide.split('\n').filter((line) => /^\| `\w+` \| (?:error|warning|hint) \|/.test(line))
    const defined = Object.entries(PROBLEM_DEFINITIONS).map(
      ([code, { severity, message }]) => `| \`${code}\` | ${severity} | ${message} |`,
    )
    expect(listed).toEqual(defined)
  })
})
