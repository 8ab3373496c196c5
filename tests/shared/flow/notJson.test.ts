import { describe, expect, it } from 'vitest'
import { parseFlow } from '../../../src/shared/flow/check/parseFlow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

const whole = JSON.stringify(minimalFlow(), null, 2)

/** Where a text is said to stop being JSON. */
function placeIn(text: string): unknown {
  const parsed = parseFlow(text)
  const [problem] = parsed.ok ? [] : parsed.problem
  return [problem?.code, problem?.values.line, problem?.values.column]
}

describe('a text that is not JSON', () => {
  it.each([
    ['other text', 'Guten Tag', 1, 1],
    ['a word without quotes', '{\n  "id": oops\n}', 2, 9],
    ['a word without quotes, far inside', `${whole.slice(0, -2)},\n  "theme": dark\n}`, whole.split('\n').length, 12],
    ['a name without quotes', '{"format": 2, oops}', 1, 15],
    ['the end of a comma list', '{\n  "languages": ["de",]\n}', 2, 22],
    ['an early end', '{\n  "id": "klein",\n  "steps": [', 3, 13],
    ['a text without end', '{\n  "id": "klein', 2, 15],
    ['nothing', '', 1, 1],
  ])('is named by the line and the character: %s', (_, text, line, column) => {
    expect(placeIn(text)).toEqual(['notJson', line, column])
  })
})
