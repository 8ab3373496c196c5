/** A way on in the drawing; a guard is named and never run. */
export type DrawnMove = {
  readonly target: string
  readonly guard?: { readonly type: 'holds'; readonly params: object }
}

/** A state of the drawing, in the words of XState. */
export type DrawnState = {
  readonly id?: string
  readonly type?: 'parallel' | 'history' | 'final'
  readonly history?: 'deep'
  readonly initial?: string
  readonly description?: string
  readonly meta?: Readonly<Record<string, unknown>>
  readonly on?: Readonly<Record<string, DrawnMove>>
  readonly states?: Readonly<Record<string, DrawnState>>
}
