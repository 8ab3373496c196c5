import { createContext, useContext } from 'react'
import type { Answer, Bridge } from '../../shared/ipc/answers.ts'
import type { Channel, Request } from '../../shared/ipc/contract.ts'

/** What the screen may ask main for: one typed function per channel, and what main tells by itself. */
export type Api = { readonly [C in Channel]: (request: Request<C>) => Promise<Answer<C>> } & Pick<
  Bridge,
  'onSavingChanged' | 'onJobProgressed' | 'onFlowsChanged'
>

declare global {
  interface Window {
    /** Put there by the preload; the only way out of the page. */
    readonly ruhepol: Bridge
    /** Read by libraries that add style elements. */
    __webpack_nonce__?: string
  }
}

/** Gives the screens their way to main. */
export const ApiContext = createContext<Api | null>(null)

/** The way to main. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === null) throw new Error('useApi wants an ApiContext above it')
  return api
}
