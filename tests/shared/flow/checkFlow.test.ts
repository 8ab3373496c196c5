import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { EXCHANGE_PROBLEMS } from '../../../src/shared/flow/check/exchangeProblems.ts'
import { PROBLEM_DEFINITIONS } from '../../../src/shared/flow/check/problemDefinitions.ts'
import { TRANSLATION_PROBLEMS } from '../../../src/shared/flow/check/translationProblems.ts'
import { choiceTo, minimalFlow, wording } from '../../support/minimalFlow.ts'
import { documentCases } from './documentCases.ts'
import { flowCases } from './flowCases.ts'

describe('checkFlow', () => {
  it('finds nothing wrong with the smallest flow', () => {
    expect(checkFlow(minimalFlow())).toEqual([])
  })

  it.each(flowCases)('$code: $what', ({ code, path, edit }) => {
    const flow = minimalFlow()
    edit(flow)
    const found = checkFlow(flow).map((problem) => [problem.code, problem.path])
    expect(found).toEqual([[code, path]])
  })

  it('takes what is just within the limits', () => {
    const flow = minimalFlow()
    const [open] = flow.steps
    Object.assign(open ?? {}, {
      wordings: [{ id: 'long', text: { de: `${'a'.repeat(118)}. {{concern}}` }, plain: { de: 'a'.repeat(140) } }],
      hint: { de: 'a'.repeat(60) },
      choices: Array.from({ length: 9 }, (_, index) => choiceTo('close', `${index}${'a'.repeat(25)}`)),
    })
    flow.rungs.warn.wordings[0] = wording('warn1', `${'a'.repeat(160)} [[Sonst beende ich das Gespräch]]`)
    expect(flow.rungs.warn.wordings[0].text.de?.replace(/[[\]]/g, '')).toHaveLength(200)
    expect(checkFlow(flow)).toEqual([])
  })

  it('has a case for every code there is', () => {
    const covered = new Set([...flowCases, ...documentCases].map(({ code }) => code))
    const defined = Object.keys(PROBLEM_DEFINITIONS).filter(
      (code) => !Object.hasOwn({ ...EXCHANGE_PROBLEMS, ...TRANSLATION_PROBLEMS }, code),
    )
    expect([...covered].sort()).toEqual(defined.sort())
  })

  it('says in one sentence what is wrong, fills every value in, and says what to do', () => {
    for (const { edit } of flowCases) {
      const flow = minimalFlow()
      edit(flow)
      for (const { message, fix, severity, code } of checkFlow(flow)) {
        expect(message).toMatch(/^[“A-Z].*[.:]/)
        expect(fix).toMatch(/\.$/)
        expect(`${message} ${fix}`).not.toMatch(/(?<!\{)\{\w+\}|undefined/)
        expect(severity).toBe(PROBLEM_DEFINITIONS[code].severity)
      }
    }
  })

  it('tells everything that is wrong at once', () => {
    const flow = minimalFlow()
    for (const { edit } of flowCases.filter(({ code }) =>
      ['unknownTarget', 'noWording', 'hintTooLong'].includes(code),
    )) {
      edit(flow)
    }
    expect(new Set(checkFlow(flow).map(({ code }) => code))).toEqual(
      new Set(['unknownTarget', 'noWording', 'hintTooLong']),
    )
  })
})
