import type {
  TranslationFile,
  TranslationState,
  TranslationUnit,
} from '../../../shared/flow/exchange/translation/translationFile.ts'
import { withoutNotXml } from '../export/sheetXml.ts'

/** How XLIFF 1.2 calls the states. */
export const XLIFF_STATES: Readonly<Record<TranslationState, string>> = {
  new: 'new',
  needsReview: 'needs-review-translation',
  translated: 'translated',
}

/** A field, or the brackets around binding words. */
const MARKUP = /\{\{\s*([A-Za-z0-9._-]+)\s*\}\}|\[\[([^\]]+)\]\]/g

/** Texts to translate as XLIFF 1.2. Fields and the brackets of binding words are inline codes, which tools protect. */
export function writeXliff({ flowId, sourceLanguage, targetLanguage, units }: TranslationFile): string {
  const languages = `source-language="${sourceLanguage}" target-language="${targetLanguage}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escapeXml(flowId)}" ${languages} datatype="plaintext">`,
    '    <body>',
    ...units.map(writeUnit),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n')
}

function writeUnit({ key, source, target, state, context }: TranslationUnit): string {
  const codes = new Map<string, number>()
  return [
    `      <trans-unit id="${escapeXml(key)}" xml:space="preserve">`,
    `        <source>${writeInline(source, codes)}</source>`,
    `        <target state="${XLIFF_STATES[state]}">${writeInline(target, codes)}</target>`,
    `        <note>${escapeXml(context)}</note>`,
    '      </trans-unit>',
  ].join('\n')
}

/** The same code has the same number in the original and in its translation. */
function writeInline(text: string, codes: Map<string, number>): string {
  const seen = new Map<string, number>()
  const numberOf = (code: string) => {
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    const number = codes.get(`${code} ${count}`) ?? codes.size + 1
    codes.set(`${code} ${count}`, number)
    return number
  }
  let written = ''
  let end = 0
  for (const match of text.matchAll(MARKUP)) {
    const [whole, name, words] = match
    written += escapeXml(text.slice(end, match.index))
    end = match.index + whole.length
    const id = numberOf(name ?? '[[')
    if (words === undefined) written += `<ph id="${id}" ctype="x-field">${escapeXml(whole)}</ph>`
    else written += `<bpt id="${id}" ctype="x-binding">[[</bpt>${escapeXml(words)}<ept id="${id}">]]</ept>`
  }
  return written + escapeXml(text.slice(end))
}

function escapeXml(text: string): string {
  return withoutNotXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
