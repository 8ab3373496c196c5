import { describe, expect, it } from 'vitest'
import { createEventQueue, type Intent, type RefusedFor } from '../../../src/renderer/call/eventQueue.ts'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import type { Answer } from '../../../src/shared/ipc/answers.ts'
import { fail, ok } from '../../../src/shared/result.ts'

const insult: CallMove = { type: 'caller.insulted' }
const calm: CallMove = { type: 'caller.calmed' }

/** A main process that answers when it is told to, and keeps what it was asked. */
function slowMain() {
  const asked: { seq: number; event: CallMove; answer: (answer: Answer<'calls.append'>) => void; lose: () => void }[] =
    []
  const taken: CallMove[] = []
  const refused: RefusedFor[] = []
  const lost: string[] = []
  const queue = createEventQueue({
    firstSeq: 1,
    append: (seq, event) =>
      new Promise((answer, lose) => asked.push({ seq, event, answer, lose: () => lose(new Error('gone')) })),
    onTaken: (event) => taken.push(event),
    onRefused: (_, problem) => refused.push(problem),
    onLost: () => lost.push('lost'),
  })
  const acknowledge = async (index: number) => {
    asked[index]?.answer(ok({ seq: asked[index].seq, saveState: { saved: true } }))
    await Promise.resolve()
    await Promise.resolve()
  }
  return { asked, taken, refused, lost, acknowledge, push: (...intents: Intent[]) => intents.forEach(queue.push) }
}

describe('the queue of events', () => {
  it('sends the first event before push returns', () => {
    const main = slowMain()
    main.push(insult)
    expect(main.asked).toHaveLength(1)
  })

  it('sends five fast events one after the other, each with its number, none lost', async () => {
    const main = slowMain()
    main.push(insult, insult, insult, insult, insult)
    for (const index of [0, 1, 2, 3, 4]) {
      expect(main.asked).toHaveLength(index + 1)
      await main.acknowledge(index)
    }
    expect(main.asked.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(main.taken).toEqual([insult, insult, insult, insult, insult])
  })

  it('takes nothing before it is acknowledged', async () => {
    const main = slowMain()
    main.push(insult)
    expect(main.taken).toEqual([])
    await main.acknowledge(0)
    expect(main.taken).toEqual([insult])
  })

  it('gives the number of a refused event to the next one', async () => {
    const main = slowMain()
    main.push(calm, insult)
    main.asked[0]?.answer(fail('callIsEnding'))
    await Promise.resolve()
    await main.acknowledge(1)
    expect(main.asked.map(({ seq }) => seq)).toEqual([1, 1])
    expect(main.refused).toEqual(['callIsEnding'])
    expect(main.taken).toEqual([insult])
  })

  it('finds out what an event is only when its turn has come', async () => {
    const main = slowMain()
    main.push(
      insult,
      () => (main.taken.length === 1 ? calm : insult),
      () => null,
      insult,
    )
    await main.acknowledge(0)
    await main.acknowledge(1)
    await main.acknowledge(2)
    expect(main.taken).toEqual([insult, calm, insult])
  })

  it('goes on after an answer that never came', async () => {
    const main = slowMain()
    main.push(insult, insult)
    main.asked[0]?.lose()
    await new Promise((done) => setTimeout(done))
    await main.acknowledge(1)
    expect(main.refused).toEqual(['somethingWentWrong'])
    expect(main.taken).toEqual([insult])
  })

  it.each(['outOfOrder', 'noSuchCall'] as const)(
    'sends nothing more after %s, and says once that it is lost',
    async (problem) => {
      const main = slowMain()
      main.push(insult, calm, insult)
      main.asked[0]?.answer(fail(problem))
      await new Promise((done) => setTimeout(done))
      main.push(insult)
      expect(main.asked).toHaveLength(1)
      expect(main.refused).toEqual([problem])
      expect(main.lost).toEqual(['lost'])
      expect(main.taken).toEqual([])
    },
  )
})
