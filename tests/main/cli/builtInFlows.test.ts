import { describe, expect, it } from 'vitest'
import { runCli } from '../../../src/main/cli/runCli.ts'
import { FLOW_TEMPLATES } from '../../../src/shared/flow/templates/templates.ts'

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(argv, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join(''), err: err.join('') }
}

describe('a flow that the app brings along', () => {
  it.each(['default', ...FLOW_TEMPLATES.map(({ id }) => id)])('can be checked by its name %s', async (name) => {
    expect(await run('check', name, '--json')).toEqual({ code: 0, out: '[]\n', err: '' })
  })

  it('is the one named: each has its own steps', async () => {
    const reached = async (name: string): Promise<readonly string[]> =>
      JSON.parse((await run('paths', name, '--json')).out).reached
    expect(await reached('delivery')).toContain('neighbour')
    expect(await reached('billing')).toContain('agreeInstalments')
    expect(await reached('standard')).toEqual(await reached('default'))
  })

  it('is not found under another name, which is taken for a file', async () => {
    const { code, err } = await run('check', 'deliveries')
    expect(code).toBe(2)
    expect(err).toContain('deliveries')
  })
})
