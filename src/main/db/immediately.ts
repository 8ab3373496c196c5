import type { WriteDb } from './database.ts'

type Run = (work: () => unknown) => unknown

const RUNNERS = new WeakMap<WriteDb, Run>()

/** Runs work in one transaction that may write; a throw undoes all of it. Making a transaction anew costs as much as a statement. */
export function immediately<T>(db: WriteDb, work: () => T): T {
  let run = RUNNERS.get(db)
  if (run === undefined) {
    run = db.transaction((inner: () => unknown) => inner()).immediate
    RUNNERS.set(db, run)
  }
  return run(work) as T
}
