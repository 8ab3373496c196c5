import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../../src/main/cli/runCli.ts'

const folder = mkdtempSync(join(tmpdir(), 'ruhepol-cli-'))

type Ran = { readonly code: number; readonly out: string; readonly err: string }

async function run(...argv: string[]): Promise<Ran> {
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

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function eventsFile(...events: (object | string)[]): string {
  const lines = events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event)))
  return file(`events-${Math.random()}.jsonl`, `${lines.join('\n')}\n`)
}

const started = { type: 'call.started' }
const insulted = { type: 'caller.insulted' }

async function play(events: (object | string)[], ...options: string[]) {
  const ran = await run('play', 'default', '--events', eventsFile(...events), '--json', ...options)
  return { ...ran, lines: ran.out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])) }
}

describe('play', () => {
  it('leads five insults under the default policy up the whole ladder', async () => {
    const { code, lines } = await play([started, insulted, insulted, insulted, insulted, insulted])
    expect(code).toBe(0)
    expect(lines.map(({ rung, position, strikes, stage }) => ({ rung, position, strikes, stage }))).toEqual([
      { rung: null, position: 0, strikes: 0, stage: 'talking' },
      { rung: 'acknowledge', position: 1, strikes: 1, stage: 'talking' },
      { rung: 'restate', position: 2, strikes: 2, stage: 'talking' },
      { rung: 'requestRespect', position: 3, strikes: 3, stage: 'talking' },
      { rung: 'warn', position: 4, strikes: 4, stage: 'talking' },
      { rung: 'endCall', position: 5, strikes: 5, stage: 'ending' },
    ])
  })

  it('answers with exactly one object per input line, of the documented shape', async () => {
    const { lines } = await play([started, { type: 'caller.sang' }, { type: 'agent.chose' }, 'nonsense', insulted])
    expect(lines).toHaveLength(5)
    expect(lines.map(({ seq, event, accepted, problem }) => ({ seq, event, accepted, problem }))).toEqual([
      { seq: 0, event: 'call.started', accepted: true, problem: undefined },
      { seq: 1, event: 'caller.sang', accepted: false, problem: 'unknownEvent' },
      { seq: 2, event: 'agent.chose', accepted: false, problem: 'badEvent' },
      { seq: 3, event: null, accepted: false, problem: 'notJson' },
      { seq: 4, event: 'caller.insulted', accepted: true, problem: undefined },
    ])
    expect(Object.keys(lines[0])).toEqual([
      'call',
      'seq',
      'event',
      'accepted',
      'stage',
      'rung',
      'position',
      'strikes',
      'stepId',
      'line',
    ])
  })

  it('starts the next call at each call.started, abandoning an unfinished one', async () => {
    const { lines } = await play([started, insulted, started, insulted])
    expect(lines.map(({ call, seq, position }) => [call, seq, position])).toEqual([
      [1, 0, 0],
      [1, 1, 1],
      [2, 0, 0],
      [2, 1, 1],
    ])
  })

  it('shows no line and no rung in wrap-up and after it', async () => {
    const { lines } = await play([
      started,
      { type: 'caller.hungUp' },
      { type: 'wrapUp.saved', outcome: 'callerHungUp' },
      insulted,
    ])
    expect(lines.slice(1).map(({ stage, rung, stepId, line }) => ({ stage, rung, stepId, line }))).toEqual([
      { stage: 'wrappingUp', rung: null, stepId: null, line: null },
      { stage: 'finished', rung: null, stepId: null, line: null },
      { stage: 'finished', rung: null, stepId: null, line: null },
    ])
    expect(lines[3].problem).toBe('callIsClosed')
  })

  it('fills a partial policy from the defaults', async () => {
    const policy = file('policy.json', JSON.stringify({ overlook: 1 }))
    const { lines } = await play([started, insulted, insulted, insulted], '--policy', policy)
    expect(lines.map(({ rung, position }) => [rung, position])).toEqual([
      [null, 0],
      ['acknowledge', 0],
      ['acknowledge', 1],
      ['restate', 2],
    ])
  })

  it('fills a part of the policy that is given in part', async () => {
    const policy = file('grant.json', JSON.stringify({ grant: { amountEuro: 100 } }))
    expect((await play([started], '--policy', policy)).code).toBe(0)
  })

  it.each([
    ['an unknown key', { overlok: 1 }],
    ['a value out of range', { warnings: 4 }],
    ['a value of another type', { restate: 'yes' }],
  ])('leaves with 2 on a policy with %s', async (_what, policy) => {
    const { code, err, out } = await play([started], '--policy', file('wrong.json', JSON.stringify(policy)))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(Object.keys(policy)[0])
  })

  it('speaks the language asked for', async () => {
    const [german, english] = await Promise.all([play([started], '--lang', 'de'), play([started], '--lang', 'en')])
    expect(german.lines[0].line).not.toBe(english.lines[0].line)
    expect((await play([started], '--lang', 'fr')).code).toBe(2)
  })

  it('writes to --out and leaves standard output empty', async () => {
    const path = join(folder, 'played.jsonl')
    const { code, out } = await play([started], '--out', path)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ event: 'call.started' })
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['dance']],
    ['no events', ['play', 'default']],
    ['an unknown option', ['play', 'default', '--fast']],
    ['a file that is not there', ['play', 'default', '--events', '/nowhere/events.jsonl']],
    ['a flow that is not there', ['check', '/nowhere/flow.json']],
    ['no events at all', ['play', 'default', '--events', file('empty.jsonl', '')]],
    ['events that begin with something else', ['play', 'default', '--events', eventsFile(insulted)]],
  ])('leaves with 2 and a sentence on %s', async (_what, argv) => {
    const { code, err, out } = await run(...argv)
    expect(code).toBe(2)
    expect(`${err}${out}`).not.toBe('')
  })
})
