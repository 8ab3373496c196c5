import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { countSentences } from '../../../src/shared/flow/check/countSentences.ts'
import { listFlowTexts, pathOf } from '../../../src/shared/flow/check/flowTexts.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { fillText, spokenText, variablesIn } from '../../../src/shared/flow/fillText.ts'
import { STEP_PARTS, type Step } from '../../../src/shared/flow/flow.ts'
import { explorePaths } from '../../../src/shared/flow/paths.ts'

const { forms, lists, readTexts } = listFlowTexts(defaultFlow)
const filled = { ...Object.fromEntries(defaultFlow.captures.map(({ name }) => [name, 'Zwanzig Zeichen lang'])) }
const lines = forms.map((form) => ({
  path: pathOf(form),
  rung: form.placed.rung,
  said: spokenText(fillText(form.text, filled) ?? []),
}))
const saying = (pattern: RegExp) => lines.filter(({ said }) => pattern.test(said)).map(({ path }) => path)

describe('the default flow', () => {
  it('has no problem, not even a hint', () => {
    expect(checkFlow(defaultFlow)).toEqual([])
  })

  it('stays within a breath when its variables are filled with twenty characters', () => {
    expect(filled.concern).toHaveLength(20)
    const limit = (rung: string | null) => (rung === 'warn' || rung === 'endCall' ? 200 : 140)
    expect(lines.filter(({ said, rung }) => said.length > limit(rung) || countSentences(said) > 2)).toEqual([])
  })

  it('has at least three wordings for a rung and two for everything else', () => {
    const few = lists.filter(({ rung, wordings }) => wordings.length < (rung === null ? 2 : 3))
    expect(few.map(({ path }) => path)).toEqual([])
  })

  it('has short titles', () => {
    const long = readTexts.filter(({ text }) => Object.values(text).some((each) => each.length > 60))
    const titles = defaultFlow.steps.flatMap(({ title }) => Object.values(title)).filter(({ length }) => length > 24)
    expect([long, titles]).toEqual([[], []])
  })

  it('never tells anybody to calm down, names no customer, and says Sie', () => {
    expect(saying(/beruhig|calm|relax/i)).toEqual([])
    expect(forms.flatMap(({ text }) => variablesIn(text)).filter((name) => /callerName|reference/.test(name))).toEqual(
      [],
    )
    expect(saying(/\b(?:du|dich|dir|dein\w*)\b/i).filter((path) => path.endsWith('.de'))).toEqual([])
  })
})

describe('the ladder of the default flow', () => {
  const at = (path: string) => lines.filter((line) => line.path.startsWith(path)).map(({ said }) => said)

  it('quotes the words heard in every wording of restate', () => {
    expect(defaultFlow.rungs.restate.wordings.map(({ text }) => variablesIn(text.de ?? ''))).toEqual(
      defaultFlow.rungs.restate.wordings.map(() => ['wordsHeard']),
    )
  })

  it('leaves the door open in every goodbye: a later call and in writing, after a threat only in writing', () => {
    for (const said of at('rungs.endCall.wordings')) {
      expect(said).toMatch(/später|later/i)
      expect(said).toMatch(/schreib|schrift|writ/i)
    }
    for (const said of at('rungs.endCall.threatWordings')) {
      expect(said).toMatch(/schreib|schrift|writ/i)
      expect(said).not.toMatch(/später|later|anruf|rufen|phone|call (?:us|again)/i)
    }
  })

  it('gives a reason in every goodbye, and claims no warning that a policy may have left out', () => {
    for (const said of at('rungs.endCall')) {
      expect(said).toMatch(/, deshalb beende|, so I’m ending/)
      expect(said).not.toMatch(/angekündigt|gewarnt|mehrfach|warned|told you/i)
    }
  })
})

describe('the factual path of the default flow', () => {
  const byId = new Map(defaultFlow.steps.map((step) => [step.id, step]))
  const usualWay = (from: Step | undefined): readonly string[] => {
    if (from === undefined) return []
    const [first] = from.choices
    if (from.ends === true || first === undefined || !('step' in first.goTo)) return [from.id]
    return [from.id, ...usualWay(byId.get(first.goTo.step))]
  }

  it('comes to an agreement when Enter is pressed all the way', () => {
    expect(usualWay(byId.get(defaultFlow.entries.start))).toEqual([
      'open',
      'listen',
      'understand',
      'clarify',
      'summarise',
      'options',
      'agreeReplacement',
      'close',
    ])
  })

  it('has every part, reaches every step, and has an outcome at each end', () => {
    expect(new Set(defaultFlow.steps.map(({ part }) => part))).toEqual(new Set(STEP_PARTS))
    expect(explorePaths(defaultFlow)).toMatchObject({ unreached: [], capped: false })
    expect(defaultFlow.steps.filter(({ ends, outcome }) => ends === true && outcome === undefined)).toEqual([])
  })

  it('leads back from each of its side steps', () => {
    const sideSteps = defaultFlow.steps.filter(({ part }) => part === 'unwilling' || part === 'manager')
    expect(sideSteps.filter(({ choices }) => !choices.some(({ goTo }) => 'resume' in goTo))).toEqual([])
  })

  it('waits three seconds after what a caller is asked to tell', () => {
    expect(defaultFlow.steps.filter(({ pauseSeconds }) => pauseSeconds === 3).map(({ id }) => id)).toEqual([
      'listen',
      'clarify',
      'options',
    ])
  })
})
