import type { CallMove } from '../../shared/call/callEvent.ts'
import type { Answer, Appended } from '../../shared/ipc/answers.ts'

/** Why an event was refused. */
export type RefusedFor = Extract<Answer<'calls.append'>, { ok: false }>['problem']

/** An event to send, or how to find it once everything before it has been acknowledged. */
export type Intent = CallMove | (() => CallMove | null)

/** What the queue needs from outside. */
export type QueueEnds = {
  /** The number that the next event is to get. */
  readonly firstSeq: number
  readonly append: (seq: number, event: CallMove) => Promise<Answer<'calls.append'>>
  /** The event is logged: only now may the screen take it. */
  readonly onTaken: (event: CallMove, appended: Appended) => void
  readonly onRefused: (event: CallMove, problem: RefusedFor) => void
  /** The screen no longer fits the log: told once, and nothing more is sent. */
  readonly onLost: () => void
}

/** Sends events one after the other. */
export type EventQueue = { readonly push: (intent: Intent) => void }

/**
 * Sends events to main in order, each with the number it is to get, the next one as soon as the one before it is
 * acknowledged; none is lost, none overtakes. The first of an idle queue is sent before `push` returns.
 * Once main counts otherwise, every number here is wrong: the queue then ends, and the call has to be opened afresh.
 */
export function createEventQueue({ firstSeq, append, onTaken, onRefused, onLost }: QueueEnds): EventQueue {
  const waiting: Intent[] = []
  let seq = firstSeq
  let underWay = false
  let isLost = false

  function settle(event: CallMove, answer: Answer<'calls.append'>): void {
    underWay = false
    if (answer.ok) {
      seq = answer.value.seq + 1
      onTaken(event, answer.value)
    } else {
      onRefused(event, answer.problem)
      if (losesCall(answer.problem)) lose()
    }
    sendNext()
  }

  function lose(): void {
    isLost = true
    waiting.length = 0
    onLost()
  }

  function sendNext(): void {
    while (!underWay) {
      const intent = waiting.shift()
      if (intent === undefined) return
      const event = typeof intent === 'function' ? intent() : intent
      if (event !== null) send(event)
    }
  }

  function send(event: CallMove): void {
    underWay = true
    append(seq, event).then(
      (answer) => settle(event, answer),
      () => settle(event, { ok: false, problem: 'somethingWentWrong' }),
    )
  }

  return {
    push: (intent) => {
      if (isLost) return
      waiting.push(intent)
      sendNext()
    },
  }
}

function losesCall(problem: RefusedFor): boolean {
  return problem === 'outOfOrder' || problem === 'noSuchCall'
}
