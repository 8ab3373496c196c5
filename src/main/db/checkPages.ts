import { openForReading } from './openDatabase.ts'
import { sqliteProblem } from './sqliteProblem.ts'

/** What a look at every page of a database file found; `unknown`: it could not be looked at. */
export type PagesState = 'whole' | 'damaged' | 'unknown'

/**
 * Reads every page of a database file with a connection of its own. One that has been open for long answers from its
 * memory and does not see what another program, or a dying disk, has done to the file.
 */
export function checkPages(path: string): PagesState {
  const opened = openForReading(path)
  if (!opened.ok) return opened.problem === 'corrupted' || opened.problem === 'notADatabase' ? 'damaged' : 'unknown'
  try {
    return opened.value.pragma('quick_check(1)', { simple: true }) === 'ok' ? 'whole' : 'damaged'
  } catch (error) {
    return sqliteProblem(error) === 'corrupted' ? 'damaged' : 'unknown'
  } finally {
    opened.value.close()
  }
}
