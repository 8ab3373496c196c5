import { describe, expect, it } from 'vitest'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { listPaths } from '../../../src/shared/flow/prove/listPaths.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { playCourse } from '../../../src/shared/simulate/playCourse.ts'
import { walkPath } from '../../../src/shared/simulate/walkPath.ts'
import { testFlow } from '../../support/testFlow.ts'

function expectWalkable(flow: Flow) {
  const script = makeScript(flow, defaultPolicy)
  const { paths } = listPaths(flow, defaultPolicy, { most: 200 })
  expect(paths.length).toBeGreaterThan(0)
  for (const path of paths) {
    const [language = 'de'] = flow.languages
    const played = playCourse(script, { type: 'call.started', language }, walkPath(script, path))
    expect(played?.misfit).toBeNull()
    const last = path.steps.at(-1)
    if (last?.choiceId === null) expect(played?.states.at(-1)?.now.stepId).toBe(last.stepId)
  }
}

describe('walkPath', () => {
  it('gives events that lead a call along every path of a flow', () => {
    expectWalkable(testFlow)
    expectWalkable(defaultFlow)
  })

  it('brings about what the choices of a path depend on', () => {
    const clauses = [
      { on: 'capture', name: 'concern', is: 'filled' },
      { on: 'cause', cause: 'waiting', is: 'named' },
      { on: 'language', language: 'en', is: 'spoken' },
      { on: 'insults', is: 'atLeast', count: 2 },
      { on: 'warning', is: 'given' },
    ] as const
    for (const clause of clauses) {
      expectWalkable({
        ...testFlow,
        steps: testFlow.steps.map((step) => ({
          ...step,
          choices: step.choices.map((choice) =>
            choice.id === 'refuse' ? { ...choice, when: { match: 'all', clauses: [clause] } } : choice,
          ),
        })),
      })
    }
  })
})
