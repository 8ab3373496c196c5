import { describe, expect, it } from 'vitest'
import { findRepeatedFields } from '../../../src/shared/flow/check/findRepeatedFields.ts'
import { parseFlow } from '../../../src/shared/flow/check/parseFlow.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { documentCases } from './documentCases.ts'

describe('parseFlow', () => {
  it('reads a flow from a document and from text, with or without a byte order mark', () => {
    const text = JSON.stringify(defaultFlow, null, 2)
    for (const source of [defaultFlow, text, `\ufeff${text}`]) {
      expect(parseFlow(source)).toEqual({ ok: true, value: defaultFlow })
    }
  })

  it('upgrades a document that does not say its format', () => {
    const { format: _, ...older } = minimalFlow()
    expect(parseFlow(older)).toEqual({ ok: true, value: minimalFlow() })
  })

  it.each(documentCases)('$code: $what', ({ code, path, source }) => {
    const parsed = parseFlow(source)
    expect(parsed.ok ? [] : parsed.problem.map((problem) => [problem.code, problem.path])).toEqual([[code, path]])
  })

  it('names all five rungs where the ladder is missing', () => {
    const { rungs: _, ...withoutLadder } = minimalFlow()
    const parsed = parseFlow(withoutLadder)
    expect(parsed.ok ? [] : parsed.problem.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missingRung rungs.acknowledge',
      'missingRung rungs.restate',
      'missingRung rungs.requestRespect',
      'missingRung rungs.warn',
      'missingRung rungs.endCall',
    ])
  })
})

describe('findRepeatedFields', () => {
  it('tells the same name in different objects from the same name in one', () => {
    const json = '{"a": [{"x": 1}, {"x": 2, "y": {"x": ","}, "x": "]}\\" :"}], "b": {"a": 1}, "\\u0061": null}'
    expect(findRepeatedFields(json)).toEqual([
      { path: 'a.1.x', field: 'x' },
      { path: 'a', field: 'a' },
    ])
  })
})
