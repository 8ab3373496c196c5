import type { Rung } from '../../ladder/rung.ts'
import type { Flow, Reaction, Speech, Wording } from '../flow.ts'

/** Where something is said: at a step, on a rung, after a threat that ends the call, or on the way back. */
export type SpeechSpot =
  | { readonly kind: 'step'; readonly id: string }
  | { readonly kind: 'rung'; readonly id: Rung }
  | { readonly kind: 'threat' }
  | { readonly kind: 'reaction'; readonly id: Reaction }

/** What is said at a spot; null where the step does not exist. */
export function findSpeech(flow: Flow, spot: SpeechSpot): Speech | null {
  switch (spot.kind) {
    case 'step':
      return flow.steps.find(({ id }) => id === spot.id) ?? null
    case 'rung':
      return flow.rungs[spot.id]
    case 'threat':
      return { wordings: flow.rungs.endCall.threatWordings }
    case 'reaction':
      return flow.reactions[spot.id]
  }
}

/** A change of what is said, whatever else belongs to the place. */
export type SpeechChange = <S extends Speech>(speech: S) => S

/** The flow with another speech at a spot. What stays the same keeps its identity, so that nothing else is drawn again. */
export function changeSpeech(flow: Flow, spot: SpeechSpot, change: SpeechChange): Flow {
  const { rungs, reactions } = flow
  switch (spot.kind) {
    case 'step':
      return { ...flow, steps: flow.steps.map((step) => (step.id === spot.id ? change(step) : step)) }
    case 'rung':
      return { ...flow, rungs: { ...rungs, [spot.id]: change(rungs[spot.id]) } }
    case 'threat': {
      const { wordings } = change({ wordings: rungs.endCall.threatWordings })
      return { ...flow, rungs: { ...rungs, endCall: { ...rungs.endCall, threatWordings: wordings } } }
    }
    case 'reaction':
      return { ...flow, reactions: { ...reactions, [spot.id]: change(reactions[spot.id]) } }
  }
}

/** The flow with other wordings at a spot. */
export function changeWordings(flow: Flow, spot: SpeechSpot, change: (wordings: Wording[]) => Wording[]): Flow {
  return changeSpeech(flow, spot, (speech) => ({ ...speech, wordings: change(speech.wordings) }))
}
