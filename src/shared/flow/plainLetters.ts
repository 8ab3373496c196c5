const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Words in small letters without marks, as ids are made of them: "Störung im Café" is `stoerung im cafe`. */
export function plainLetters(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}
