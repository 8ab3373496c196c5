/** German letters that are written with two others where there is no umlaut. */
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }
/** Leaves room for a number behind, within the 64 characters of an id. */
const MAX_CHARACTERS = 48

/** Makes ids out of names, each one only once. */
export type IdMaker = (name: string, fallback: string) => string

/** An id maker that keeps clear of the ids `taken`. A name without a Latin letter or digit becomes `fallback`. */
export function makeIds(taken: Iterable<string> = []): IdMaker {
  const used = new Set(taken)
  const nextNumbers = new Map<string, number>()
  return (name, fallback) => {
    const plain = plainId(name) || fallback
    let number = nextNumbers.get(plain) ?? 1
    while (used.has(numbered(plain, number))) number += 1
    nextNumbers.set(plain, number + 1)
    used.add(numbered(plain, number))
    return numbered(plain, number)
  }
}

function numbered(plain: string, number: number): string {
  return number === 1 ? plain : `${plain}-${number}`
}

function plainId(name: string): string {
  return name
    .slice(0, 2 * MAX_CHARACTERS)
    .replace(/[äöüÄÖÜß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+/, '')
    .slice(0, MAX_CHARACTERS)
    .replace(/[._-]+$/, '')
}
