import { describe, expect, it, vi } from 'vitest'
import type { Api } from '../../src/renderer/api/api.ts'
import { makeTrialApi } from '../../src/renderer/makeTrialApi.ts'
import type { CallId } from '../../src/shared/ids.ts'
import { CHANNELS } from '../../src/shared/ipc/channels.ts'

const PUSHES = ['onSavingChanged', 'onJobProgressed', 'onFlowsChanged'] as const

describe('the way to main for a call that is tried out', () => {
  it('answers events on the page and lets nothing through to main', async () => {
    const reached: string[] = []
    const main = Object.fromEntries(
      [...CHANNELS, ...PUSHES].map((name) => [name, () => reached.push(name)]),
    ) as unknown as Api
    const append = vi.fn(async (seq: number) => ({ ok: true, value: { seq, saveState: { saved: true } } }) as const)
    const api = makeTrialApi(Object.freeze(main), append)
    const event = { type: 'caller.insulted' } as const

    expect(await api['calls.append']({ callId: 'trial' as CallId, seq: 1, event })).toEqual({
      ok: true,
      value: { seq: 1, saveState: { saved: true } },
    })
    expect(append).toHaveBeenCalledExactlyOnceWith(1, event)
    for (const channel of CHANNELS.filter((each) => each !== 'calls.append')) {
      const ask: (request: never) => Promise<unknown> = api[channel]
      expect(await ask(null as never)).toEqual({ ok: false, problem: 'notAllowed' })
    }
    for (const push of PUSHES) expect(api[push](() => undefined)()).toBeUndefined()
    expect(reached).toEqual([])
  })
})
