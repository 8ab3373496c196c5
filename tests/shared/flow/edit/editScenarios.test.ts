import { describe, expect, it } from 'vitest'
import { makeScript } from '../../../../src/shared/call/script.ts'
import { addScenario, removeScenario, renameScenario } from '../../../../src/shared/flow/edit/editScenarios.ts'
import { flowSchema } from '../../../../src/shared/flow/flow.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { recordScenario } from '../../../../src/shared/simulate/recordScenario.ts'
import { testFlow } from '../../../support/testFlow.ts'

const recorded = recordScenario(makeScript(testFlow, defaultPolicy), [
  { type: 'call.started', language: 'de' },
  { type: 'caller.insulted' },
])

describe('scenarios of a flow', () => {
  it('are added with an id made from their name, also twice under the same one', () => {
    const flow = addScenario(addScenario(testFlow, 'Fünf Beleidigungen', recorded), 'Fünf Beleidigungen', recorded)
    expect(flow.scenarios?.map(({ id, name }) => [id, name])).toEqual([
      ['fuenfBeleidigungen', 'Fünf Beleidigungen'],
      ['fuenfBeleidigungen2', 'Fünf Beleidigungen'],
    ])
    expect(flowSchema.safeParse(flow).success).toBe(true)
  })

  it('get an id also where the name has no letter of an id', () => {
    expect(addScenario(testFlow, '!?', recorded).scenarios?.[0]?.id).toBe('scenario')
  })

  it('are renamed without getting another id', () => {
    const flow = renameScenario(addScenario(testFlow, 'Alt', recorded), 'alt', 'Neu')
    expect(flow.scenarios).toEqual([{ id: 'alt', name: 'Neu', ...recorded }])
  })

  it('leave nothing behind when the last one is removed', () => {
    expect(removeScenario(addScenario(testFlow, 'Alt', recorded), 'alt')).toEqual(testFlow)
    expect(removeScenario(testFlow, 'never')).toEqual(testFlow)
  })
})
