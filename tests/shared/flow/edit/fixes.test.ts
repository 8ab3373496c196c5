import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../../src/shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../../../src/shared/flow/check/flowProblem.ts'
import { findFixes } from '../../../../src/shared/flow/edit/fixes/findFixes.ts'
import type { Fix } from '../../../../src/shared/flow/edit/fixes/fix.ts'
import { type Flow, flowSchema } from '../../../../src/shared/flow/flow.ts'
import { choiceTo, minimalFlow, step, wording } from '../../../support/minimalFlow.ts'
import { flowCases } from '../flowCases.ts'
import { stepOf } from '../structureCases.ts'

const makeKey = () => 'made'

function broken(edit: (flow: Flow) => void): Flow {
  const flow = minimalFlow()
  edit(flow)
  return flow
}

function onlyProblem(flow: Flow): FlowProblem {
  const [problem, ...others] = checkFlow(flow)
  if (problem === undefined || others.length > 0) throw new Error('the flow is to have one problem')
  return problem
}

function fixOf(flow: Flow, kind: Fix['kind']): Flow {
  const fix = findFixes(flow, onlyProblem(flow)).find((each) => each.kind === kind)
  if (fix === undefined) throw new Error(`there is no fix ${kind}`)
  return fix.apply(flow, makeKey)
}

const isError = ({ severity }: FlowProblem) => severity === 'error'
const place = ({ code, path }: FlowProblem) => `${code} ${path}`

const fixed = flowCases.flatMap(({ code, what, edit }) =>
  findFixes(broken(edit), onlyProblem(broken(edit))).map((fix) => ({ code, what, edit, kind: fix.kind, fix })),
)

describe('a fix', () => {
  it.each(fixed)('$kind takes away what is wrong and brings no error: $what', ({ edit, fix }) => {
    const flow = broken(edit)
    const problem = onlyProblem(flow)
    const after = fix.apply(flow, makeKey)
    const left = checkFlow(after)
    expect(left.map(place)).not.toContain(place(problem))
    expect(left.filter(isError)).toEqual([])
    expect(flowSchema.safeParse(after).success).toBe(true)
    expect(flow).toEqual(broken(edit))
  })

  it('is there for each of these', () => {
    expect([...new Set(fixed.map(({ code, kind }) => `${code}: ${kind}`))].sort()).toEqual(
      [
        'bindingWordsDiffer: useBindingWords',
        'brokenMarkup: removeBrackets',
        'controlCharacter: removeCharacters',
        'deadEnd: addChoiceTo',
        'deadEnd: markAsEndWith',
        'duplicateId: newId',
        'duplicateId: removeDuplicate',
        'forbiddenPhrase: allowPhrase',
        'noSureChoice: alwaysOffer',
        'noWayBack: addChoiceTo',
        'noWayBack: addWayBack',
        'noWayBack: markAsEndWith',
        'noWayToEnd: addChoiceTo',
        'noWayToEnd: markAsEndWith',
        'pathWithoutOutcome: setOutcome',
        'resumeOnMainPath: leadTo',
        'resumeOnMainPath: removeChoice',
        'startIsSidePath: startAt',
        'staleTranslation: markChecked',
        'unknownCapture: declareCapture',
        'unknownCapture: removeCapture',
        'unknownConditionCapture: removeClause',
        'unknownConditionStep: removeClause',
        'unknownTarget: leadTo',
        'unknownTarget: makeStep',
        'unknownTarget: removeChoice',
        'unknownVariable: declareCapture',
        'unreachableStep: leadFrom',
        'unreachableStep: removeStep',
        'unusedLanguage: removeText',
        'reservedCapture: removeCapture',
      ].sort(),
    )
  })
})

describe('the text of a fix', () => {
  it('keeps the sentences that need no field as the form for when it is empty', () => {
    const flow = broken((each) => {
      stepOf(each, 'open').wordings = [{ id: 'w', text: { de: 'Es geht um {{concern}}. Was ist passiert?' } }]
    })
    expect(stepOf(fixOf(flow, 'writePlain'), 'open').wordings[0]?.plain).toEqual({ de: 'Was ist passiert?' })
  })

  it('says nothing of its own where each sentence needs the field', () => {
    const flow = broken((each) => {
      stepOf(each, 'open').wordings = [{ id: 'w', text: { de: 'Es geht um {{concern}}.' } }]
    })
    expect(findFixes(flow, onlyProblem(flow))).toEqual([])
  })

  it('leaves variables and binding words where brackets go', () => {
    const flow = broken((each) => {
      stepOf(each, 'open').wordings = [
        { id: 'w', text: { de: '[[Bitte]] {{concern}} {{nochmal}.' }, plain: { de: 'Bitte nochmal.' } },
      ]
    })
    expect(stepOf(fixOf(flow, 'removeBrackets'), 'open').wordings[0]?.text).toEqual({
      de: '[[Bitte]] {{concern}} nochmal.',
    })
  })

  it('removes an empty wording only where another is left, and only where it is empty in every language', () => {
    const flow = broken((each) => stepOf(each, 'open').wordings.push({ id: 'w', text: { de: ' ' } }))
    expect(stepOf(fixOf(flow, 'removeWording'), 'open').wordings).toEqual(stepOf(minimalFlow(), 'open').wordings)
    const only = broken((each) => {
      stepOf(each, 'open').wordings = [{ id: 'w', text: { de: '' } }]
    })
    expect(findFixes(only, onlyProblem(only))).toEqual([])
  })

  it('takes a phrase of the team off its list, and allows one that the app knows', () => {
    const flow = broken((each) => {
      each.phrases = { de: { added: ['satz  open'], allowed: [] } }
    })
    expect(fixOf(flow, 'allowPhrase').phrases).toEqual({ de: { added: [], allowed: [] } })
    const calming = broken((each) => {
      stepOf(each, 'open').wordings = [{ id: 'w', text: { de: 'Beruhigen Sie sich.' } }]
    })
    expect(fixOf(calming, 'allowPhrase').phrases).toEqual({ de: { added: [], allowed: ['beruhigen'] } })
  })
})

describe('the way of a fix', () => {
  it('makes the step that a choice asks for, says what the choice says, and leads on to the end', () => {
    const flow = broken((each) => stepOf(each, 'open').choices.push(choiceTo('nowhere')))
    expect(stepOf(fixOf(flow, 'makeStep'), 'nowhere')).toEqual({
      id: 'nowhere',
      part: 'open',
      title: { de: 'nowhere' },
      wordings: [{ id: 'nowhere-made', text: { de: 'nowhere' } }],
      choices: [choiceTo('close')],
    })
  })

  it('keeps the only choice that is sure to be there', () => {
    const flow = broken((each) => {
      stepOf(each, 'open').choices = [choiceTo('nowhere')]
      each.entries.withheldAgain = 'close'
    })
    const problem = checkFlow(flow).find(({ code }) => code === 'unknownTarget')
    expect(findFixes(flow, problem ?? onlyProblem(flow)).map(({ kind }) => kind)).toEqual(['makeStep', 'leadTo'])
  })

  it('does not lead a way past every outcome', () => {
    const flow = broken((each) => {
      each.steps.splice(1, 0, step('bye', { part: 'close', wordings: [wording('bye')], ends: true }))
    })
    expect(findFixes(flow, onlyProblem(flow)).map(({ kind }) => kind)).toEqual(['removeStep'])
  })

  it('brings a language back where all of it is still written', () => {
    const flow = JSON.parse(JSON.stringify(minimalFlow()).replace(/"de":("(?:[^"\\]|\\.)*")/g, '"de":$1,"fr":$1'))
    const [problem] = checkFlow(flow)
    const [add] = problem === undefined ? [] : findFixes(flow, problem)
    expect(add?.kind).toBe('addLanguage')
    expect(checkFlow(add?.apply(flow, makeKey) ?? flow)).toEqual([])
  })
})
