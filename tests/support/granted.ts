/** What an answer is where it must have been granted. */
export type Granted<A> = A extends { readonly ok: true; readonly value: infer V } ? V : never

/** The value of an answer that must be granted. */
export function granted<A extends { readonly ok: boolean }>(answer: A): Granted<A> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
  return (answer as unknown as { readonly value: Granted<A> }).value
}
