import type { Flow, Wording } from '../flow.ts'
import { dropLostStale } from './dropLostStale.ts'
import { type MakeKey, newWordingId } from './makeId.ts'
import { changeWordings, type SpeechSpot } from './speechSpot.ts'

/** Adds a wording to be written, as the last of its spot. */
export function addWording(flow: Flow, spot: SpeechSpot, makeKey: MakeKey): Flow {
  const owner = spot.kind === 'threat' ? 'threat' : spot.id
  const text = Object.fromEntries(flow.languages.map((language) => [language, '']))
  const wording: Wording = { id: newWordingId(flow, owner, makeKey), text }
  return changeWordings(flow, spot, (wordings) => [...wordings, wording])
}

/** Removes a wording; what was counted for it stays with the versions that had it. */
export function removeWording(flow: Flow, spot: SpeechSpot, wordingId: string): Flow {
  return dropLostStale(changeWordings(flow, spot, (wordings) => wordings.filter(({ id }) => id !== wordingId)))
}

/** Changes a wording. */
export function changeWording(
  flow: Flow,
  spot: SpeechSpot,
  wordingId: string,
  change: (wording: Wording) => Wording,
): Flow {
  return changeWordings(flow, spot, (wordings) =>
    wordings.map((wording) => (wording.id === wordingId ? change(wording) : wording)),
  )
}

/** Puts a wording to another place in the order in which they are shown. */
export function moveWording(flow: Flow, spot: SpeechSpot, wordingId: string, to: number): Flow {
  return changeWordings(flow, spot, (wordings) => {
    const wording = wordings.find(({ id }) => id === wordingId)
    if (wording === undefined) return wordings
    const others = wordings.filter((each) => each !== wording)
    return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, wording)
  })
}
