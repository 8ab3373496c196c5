import type { Page } from '@playwright/test'
import type { CallSession } from '../../../src/renderer/call/CallContext.ts'
import type { CallEvent } from '../../../src/shared/call/callEvent.ts'
import type { CallId } from '../../../src/shared/ids.ts'

/** An event of a call with its number. */
export type NumberedEvent = { readonly callId: CallId; readonly seq: number; readonly event: CallEvent }

/** What the screen held when it was first looked at, and everything it took since, as far as it is known here. */
export type Acknowledged = { readonly opened: readonly NumberedEvent[]; readonly taken: readonly NumberedEvent[] }

/** Listens to the call machine of the screen, which takes an event only when main has acknowledged it. */
export async function watchAcknowledged(page: Page): Promise<Acknowledged> {
  const taken: NumberedEvent[] = []
  await page.exposeFunction('noteTaken', (...events: readonly NumberedEvent[]) => {
    taken.push(...events)
  })
  return { opened: await page.evaluate(watchCalls), taken }
}

type Fiber = { readonly return: Fiber | null; readonly memoizedProps: { readonly value?: Partial<CallSession> } | null }

/** Runs in the page. The session is the value of a React context; a page without one is between two calls. */
function watchCalls(): readonly NumberedEvent[] {
  const { noteTaken } = window as unknown as { noteTaken: (...events: readonly NumberedEvent[]) => void }
  let watched: CallSession | null = null

  function findSession(): CallSession | null {
    const main = document.querySelector('main')
    const keyed = Object.entries(main ?? {}).find(([key]) => key.startsWith('__reactFiber$'))
    if (keyed === undefined) throw new Error('React keeps its fibers elsewhere')
    for (let fiber: Fiber | null = keyed[1]; fiber !== null; fiber = fiber.return) {
      const value = fiber.memoizedProps?.value
      if (value?.actor !== undefined && value.open !== undefined) return value as CallSession
    }
    return null
  }

  function watch({ actor, open }: CallSession): readonly NumberedEvent[] {
    const events = [open.started, ...open.events]
    let seq = events.length
    actor.system.inspect(({ type, actorRef, ...rest }) => {
      if (type !== '@xstate.event' || actorRef !== actor || !('event' in rest)) return
      noteTaken({ callId: open.callId, seq, event: rest.event as CallEvent })
      seq += 1
    })
    return events.map((event, index) => ({ callId: open.callId, seq: index, event }))
  }

  function look(): readonly NumberedEvent[] {
    const session = findSession()
    if (session === null || session.actor === watched?.actor) return []
    watched = session
    return watch(session)
  }

  const opened = look()
  new MutationObserver(() => noteTaken(...look())).observe(document.body, { childList: true, subtree: true })
  return opened
}
