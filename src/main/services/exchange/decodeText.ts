import { fail, ok, type Result } from '../../../shared/result.ts'

/** A file's text, and the encoding it was read in. */
export type DecodedText = { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' }

/**
 * The text of a file in UTF-8, or in UTF-16 as spreadsheets write it, with or without a byte order mark. A table that is
 * neither is read in Windows-1252, which is what a German spreadsheet calls plain CSV.
 */
export function decodeText(bytes: Uint8Array, isTable: boolean): Result<DecodedText, 'UTF-8' | 'UTF-16'> {
  const wide = wideEncoding(bytes)
  if (wide !== null) {
    const text = decode(bytes, wide)
    return text === null ? fail('UTF-16') : ok({ text, encoding: 'UTF-16' })
  }
  const text = decode(bytes, 'utf-8')
  if (text !== null) return ok({ text, encoding: 'UTF-8' })
  if (!isTable) return fail('UTF-8')
  return ok({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' })
}

/** The kind of UTF-16 that the first two bytes give away: by their mark, or by the zero beside an ASCII letter. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === undefined || second === undefined) return null
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return null
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
