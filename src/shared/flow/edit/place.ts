import type { SpeechSpot } from './speechSpot.ts'

/** What belongs to a spot beside its wordings and choices. */
export type SpotField =
  | 'title'
  | 'hint'
  | 'wordings'
  | 'choices'
  | 'captures'
  | 'outcome'
  | 'trainerNote'
  | 'id'
  | 'part'

/** What belongs to the flow as a whole. */
export type FlowField = 'name' | 'languages' | 'captures' | 'entries'

/** A part of what belongs together: `number` counts from 1, as people do. */
export type PlacePart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'wording' | 'plain' | 'choice'; readonly number: number }
  | { readonly kind: 'field'; readonly field: SpotField | FlowField }

/** A place in a flow that a problem or a change speaks of. */
export type Place = {
  /** Whose place it is: something that is said, or the flow as a whole. */
  readonly spot: SpeechSpot | { readonly kind: 'flow' }
  readonly part: PlacePart
  readonly language: string | null
  /** The stable key (`textKeys.ts`) of the text that stands there; null where there is none. */
  readonly key: string | null
}
