import { createContext, useContext } from 'react'
import type { Part } from './front.ts'
import type { Room } from './room.ts'

/** What of the editor is on screen, and how to bring a part of it there. */
export type FrontDesk = {
  readonly room: Room
  readonly shown: ReadonlySet<Part>
  readonly put: (part: Part) => void
}

const EVERYTHING: FrontDesk = { room: 'wide', shown: new Set(['view', 'panel', 'trial']), put: () => undefined }

/** Tells the parts of the editor which of them are on screen. */
export const FrontContext = createContext(EVERYTHING)

/** What of the editor is on screen. */
export function useFront(): FrontDesk {
  return useContext(FrontContext)
}
