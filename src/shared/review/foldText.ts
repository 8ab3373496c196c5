const MARKS = /\p{M}/gu
/** Written out instead of an umlaut; folded the same way on both sides, so that either finds the other. */
const UMLAUTS = /([aou])e/g

/**
 * A text as the search compares it: no case, no accents, `ß` as `ss`, and `ae`, `oe`, `ue` as the umlaut they may stand
 * for: "Mueller", "Müller" and "MULLER" are the same.
 */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(MARKS, '').replace(UMLAUTS, '$1')
}
