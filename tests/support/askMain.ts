import type { Page } from '@playwright/test'
import type { Answer } from '../../src/shared/ipc/answers.ts'
import type { Channel, Request } from '../../src/shared/ipc/contract.ts'
import { type Granted, granted } from './granted.ts'

/** Asks main as the page does; the answer must be granted. */
export async function askMain<C extends Channel>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Granted<Answer<C>>> {
  const sent: readonly [Channel, unknown] = [channel, request]
  const answer: unknown = await page.evaluate(([name, body]) => {
    const { ruhepol } = window as unknown as { readonly ruhepol: Record<string, (request: unknown) => unknown> }
    return ruhepol[name]?.(body)
  }, sent)
  return granted(answer as Answer<C>)
}
