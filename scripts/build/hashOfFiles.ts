import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over names and contents of all files under the given entries of a folder. Missing entries count as such. */
export function hashOfFiles(dir: string, entries: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of entries.flatMap((entry) => filesUnder(dir, entry))) {
    const file = join(dir, path)
    hash.update(`${path}\0`).update(existsSync(file) ? readFileSync(file) : 'missing')
  }
  return hash.digest('hex')
}

function filesUnder(dir: string, entry: string): string[] {
  const path = join(dir, entry)
  if (!existsSync(path) || statSync(path).isFile()) return [entry]
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesUnder(dir, join(entry, name)))
}
