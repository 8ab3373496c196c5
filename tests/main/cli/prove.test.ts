import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../../src/main/cli/runCli.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { choiceTo, minimalFlow, step } from '../../support/minimalFlow.ts'

const folder = mkdtempSync(join(tmpdir(), 'ruhepol-prove-'))
let files = 0

function file(content: unknown): string {
  files += 1
  const path = join(folder, `${files}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function run(...argv: string[]) {
  let out = ''
  let err = ''
  const code = await runCli(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

function edited(edit: (flow: Flow) => void): string {
  const flow = minimalFlow()
  edit(flow)
  return file(flow)
}

const warned = { match: 'all' as const, clauses: [{ on: 'warning' as const, is: 'given' as const }] }
const noWarnings = file({ warnings: 0 })

describe('prove', () => {
  it('finds nothing wrong with the built-in flow', async () => {
    expect(await run('prove', 'default')).toMatchObject({ code: 0, err: '' })
    const { out } = await run('prove', 'default', '--json')
    expect(JSON.parse(out)).toMatchObject({
      breaches: [],
      complete: true,
      hasMore: false,
      unreached: { steps: [], choices: [] },
      scenarios: [],
    })
  })

  it('gives a counter-example that play accepts, and exit code 1', async () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('later'))
      each.steps.push(step('later', { ends: true, choices: [choiceTo('close')] }))
    })
    const { code, out } = await run('prove', flow, '--json')
    const { breaches } = JSON.parse(out)
    expect(code).toBe(1)
    expect(breaches).toEqual([
      {
        invariant: 6,
        code: 'noOutcome',
        stepId: 'later',
        lineKey: null,
        language: null,
        moves: [{ type: 'agent.chose', choiceId: 'later' }],
      },
    ])
    expect((await run('prove', flow)).out).toContain('invariant 6 broken: noOutcome at later\n  agent.chose later')
  })

  it('judges under the policy that it is given', async () => {
    const flow = edited((each) => each.steps[0]?.choices.push({ ...choiceTo('close', 'warned'), when: warned }))
    const fine = await run('prove', flow)
    expect([fine.code, fine.out.includes('never possible')]).toEqual([0, false])
    const { code, out } = await run('prove', flow, '--policy', noWarnings)
    expect([code, out.includes('never possible: open/warned (noWarnings, clause 1)')]).toEqual([0, true])
  })

  it('plays the scenarios of the flow, as record has made them', async () => {
    const events = file(
      '{"type":"call.started"}\n{"type":"agent.chose","choiceId":"close"}\n{"type":"agent.finished"}\n',
    )
    const recorded = await run(
      'record',
      edited(() => undefined),
      '--events',
      events,
      '--id',
      'closing',
    )
    expect(recorded.code).toBe(0)
    const scenario = JSON.parse(recorded.out)
    const fine = edited((each) => {
      each.scenarios = [scenario]
    })
    const broken = edited((each) => {
      each.scenarios = [scenario]
      each.steps[0]?.choices.splice(0, 1, choiceTo('close', 'onward'))
    })
    expect(await run('prove', fine)).toMatchObject({ code: 0, out: expect.stringContaining('scenario closing: fine') })
    const { code, out } = await run('prove', broken, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out).scenarios).toEqual([
      { id: 'closing', problem: { code: 'refused', at: 0, problem: 'choiceNotOffered' } },
    ])
  })
})

describe('paths', () => {
  it('tells the choices that are never offered, and lists the shortest paths', async () => {
    const flow = edited((each) => each.steps[0]?.choices.push({ ...choiceTo('close', 'warned'), when: warned }))
    const { code, out } = await run('paths', flow, '--policy', noWarnings, '--list', '2')
    expect(code).toBe(0)
    expect(out).toContain('never possible: open/warned (noWarnings, clause 1)')
    expect(out).toContain('withheldAgain: side –back\naskedForManager: side –back\nThere are more paths than listed.')
    const { neverPossible, listed } = JSON.parse((await run('paths', flow, '--policy', noWarnings, '--json')).out)
    expect([neverPossible, listed]).toEqual([
      [{ stepId: 'open', choiceId: 'warned', reasons: [{ code: 'noWarnings', clauses: [0] }] }],
      undefined,
    ])
  })
})

describe('simulate', () => {
  it('counts the same for the same seed', async () => {
    const play = async (...more: string[]) => (await run('simulate', 'default', '--calls', '40', ...more, '--json')).out
    expect(await play('--seed', '7')).toBe(await play('--seed', '7'))
    expect(await play('--seed', '7')).not.toBe(await play())
    expect(JSON.parse(await play()).calls).toBe(40)
    expect((await run('simulate', 'default', '--calls', '40')).out).toContain('40 calls')
  })
})

it.each([
  ['no flow to prove', ['prove']],
  ['a flow that is none', ['prove', file('{}')]],
  ['a policy that is none', ['prove', 'default', '--policy', file({ warnings: 9 })]],
  ['no number of calls', ['simulate', 'default']],
  ['a number of paths that is none', ['paths', 'default', '--list', 'all']],
  ['a flow with errors to simulate', ['simulate', edited((each) => each.steps.splice(1, 1)), '--calls', '1']],
  ['no id to record under', ['record', 'default', '--events', file('{"type":"call.started"}')]],
  ['nothing to record', ['record', 'default', '--id', 'x', '--events', file('{"type":"call.started"}')]],
  ['events that do not begin', ['record', 'default', '--id', 'x', '--events', file('{"type":"caller.upset"}')]],
  ['events that are not JSON', ['record', 'default', '--id', 'x', '--events', file('upset')]],
])('leaves with 2 and a sentence on %s', async (_what, argv) => {
  const { code, out, err } = await run(...argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).not.toContain('Something went wrong')
})
