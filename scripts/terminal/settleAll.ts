/**
 * Waits for all works and throws the failure that came first. It also raises `abort`, for works that are not worth
 * finishing then; the others go on, so that the next run finds them done.
 */
export async function settleAll(works: readonly Promise<unknown>[], abort = new AbortController()): Promise<void> {
  const failures: unknown[] = []
  const watched = works.map((work) =>
    work.catch((thrown: unknown) => {
      failures.push(thrown)
      abort.abort()
    }),
  )
  await Promise.all(watched)
  if (failures.length > 0) throw failures[0]
}
