import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { type FlowProblem, flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { MAX_IMPORT_LINES } from '../../../shared/flow/exchange/importLimits.ts'
import type {
  TranslationFile,
  TranslationState,
  TranslationUnit,
} from '../../../shared/flow/exchange/translation/translationFile.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { unreadableTranslation } from './unreadableTranslation.ts'
import { XLIFF_STATES } from './writeXliff.ts'

/** What 5 MB of translations hold at most, of tags as of attributes, references or lines. */
const MAX_PIECES = 200_000

/**
 * Reads XLIFF 1.2 as translation tools give it back.
 * SECURITY: a document type is refused, so there is no entity that could be resolved or multiplied.
 */
export function readXliff(text: string): Result<TranslationFile, FlowProblem> {
  if (/<!DOCTYPE/i.test(text)) return unreadableTranslation('documentType')
  if (['<', '=', '&', '\r'].some((piece) => countOf(text, piece) > MAX_PIECES)) {
    return unreadableTranslation('tooManyTags')
  }
  const root = parseRoot(text)
  if (!root.ok) return root
  const { name, attributes } = root.value
  if (localName(name) !== 'xliff' || attributes.version !== '1.2') return unreadableTranslation('otherXliff')
  const [file, ...others] = childrenNamed(root.value, 'file')
  if (file === undefined || others.length > 0) return unreadableTranslation('notOneFile')
  const units = listUnits(file)
  if (units.length > MAX_IMPORT_LINES) return unreadableTranslation('tooManyTexts')
  return ok({
    flowId: file.attributes.original ?? '',
    sourceLanguage: languageOf(file.attributes['source-language']),
    targetLanguage: languageOf(file.attributes['target-language']),
    units: units.map(readUnit),
  })
}

/** The root of an XML text. Line ends are made alike beforehand: the parser takes long for many of the old kind. */
function parseRoot(text: string): Result<XmlElement, FlowProblem> {
  try {
    const { root } = parseXml(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    return root === null ? unreadableTranslation('empty') : ok(root)
  } catch (error) {
    if (error instanceof RangeError) return unreadableTranslation('nestedTooDeep')
    if (!(error instanceof XmlError)) throw error
    return fail(flowProblem('translationMalformed', `lines.${error.line}`, { line: error.line }))
  }
}

/** Units may stand in groups, and groups in groups. */
function listUnits(file: XmlElement): readonly XmlElement[] {
  const units: XmlElement[] = []
  const waiting = [...childrenNamed(file, 'body')].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (localName(next.name) === 'trans-unit') units.push(next)
    else for (const child of elementsOf(next).toReversed()) waiting.push(child)
  }
  return units
}

function readUnit(unit: XmlElement): TranslationUnit {
  const [source] = childrenNamed(unit, 'source')
  const [target] = childrenNamed(unit, 'target')
  const text = target === undefined ? '' : textOf(target)
  return {
    key: unit.attributes.id ?? '',
    source: source === undefined ? '' : textOf(source),
    target: text,
    state: text.trim() === '' ? 'new' : stateOf(target?.attributes.state),
    context: '',
  }
}

/** Tools know more states than we do; whatever still wants to be looked at counts as such. */
function stateOf(state = XLIFF_STATES.translated): TranslationState {
  if (state === XLIFF_STATES.new) return 'new'
  return state.startsWith('needs-') ? 'needsReview' : 'translated'
}

/** All text within an element; inline codes hold what they stand for. */
function textOf(element: XmlElement): string {
  let text = ''
  const waiting: XmlNode[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof XmlText) text += next.text
    else if (isElement(next)) for (const child of next.children.toReversed()) waiting.push(child)
  }
  return text
}

function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => localName(child.name) === name)
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement)
}

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Tools name the country as well: `en-GB`. */
function languageOf(language = ''): string {
  return language.slice(0, 2).toLowerCase()
}

function countOf(text: string, piece: string): number {
  let count = 0
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) count += 1
  return count
}
