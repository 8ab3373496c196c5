import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { screenMachine } from '../../src/renderer/screenMachine.ts'
import type { OpenCall, SaveState } from '../../src/shared/ipc/answers.ts'
import { makeOpenCall } from './support/makeOpenCall.ts'

const failing: SaveState = { saved: false, pending: 2, fault: 'diskFull' }
const saved: SaveState = { saved: true }

function startScreen(openCall: OpenCall | null = null, saveState: SaveState = saved) {
  return createActor(screenMachine, { input: { openCall, saveState } }).start()
}

describe('the screen', () => {
  it('is ready without a call and in the call that was left open', () => {
    expect(startScreen().getSnapshot().value).toEqual({ activity: 'ready', saving: 'saved' })
    expect(startScreen(makeOpenCall()).getSnapshot().matches({ activity: 'inCall' })).toBe(true)
  })

  it('goes from a call to its wrap-up, back into it, and on to the next', () => {
    const screen = startScreen()
    screen.send({ type: 'call.opened', call: makeOpenCall() })
    screen.send({ type: 'call.ended' })
    expect(screen.getSnapshot().matches({ activity: 'wrappingUp' })).toBe(true)
    screen.send({ type: 'call.reopened' })
    expect(screen.getSnapshot().matches({ activity: 'inCall' })).toBe(true)
    screen.send({ type: 'call.ended' })
    screen.send({ type: 'call.closed', last: { endedByRules: true } })
    const { context, value } = screen.getSnapshot()
    expect(value).toMatchObject({ activity: 'ready' })
    expect(context).toMatchObject({ openCall: null, lastCall: { endedByRules: true } })
  })

  it('forgets how the last call ended when that was seen or the next one starts', () => {
    const screen = startScreen(makeOpenCall())
    screen.send({ type: 'call.closed', last: { endedByRules: true } })
    screen.send({ type: 'lastCall.dismissed' })
    expect(screen.getSnapshot().context.lastCall).toBeNull()
  })

  it('counts openings, so that a call opened afresh is a new one on screen', () => {
    const screen = startScreen()
    screen.send({ type: 'call.opened', call: makeOpenCall() })
    screen.send({ type: 'call.opened', call: makeOpenCall() })
    expect(screen.getSnapshot().context.opening).toBe(2)
  })

  it('leads to the call when one is opened, wherever it is', () => {
    const screen = startScreen()
    screen.send({ type: 'place.chosen', place: 'rules' })
    expect(screen.getSnapshot().context.place).toBe('rules')
    screen.send({ type: 'call.opened', call: makeOpenCall() })
    expect(screen.getSnapshot().context.place).toBe('call')
  })

  it('knows that saving fails, how much waits, and that it works again', () => {
    const screen = startScreen()
    screen.send({ type: 'saving.changed', state: failing })
    expect(screen.getSnapshot().value.saving).toBe('saveFailing')
    screen.send({ type: 'saving.changed', state: { ...failing, pending: 3 } })
    expect(screen.getSnapshot().context).toMatchObject({ saveState: { pending: 3 }, recovered: false })
    screen.send({ type: 'saving.changed', state: saved })
    expect(screen.getSnapshot().value.saving).toBe('saved')
    expect(screen.getSnapshot().context).toMatchObject({ saveState: saved, recovered: true })
    expect(startScreen(null, failing).getSnapshot().value.saving).toBe('saveFailing')
  })

  it('goes on with the call while saving fails', () => {
    const screen = startScreen(makeOpenCall(), failing)
    screen.send({ type: 'call.ended' })
    expect(screen.getSnapshot().value).toMatchObject({ activity: 'wrappingUp', saving: 'saveFailing' })
  })
})
