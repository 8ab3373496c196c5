import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import { bindingWordsIn, variablesIn } from '../../fillText.ts'
import { type Flow, localizedSchema } from '../../flow.ts'
import { makeTranslationFile } from './makeTranslationFile.ts'
import type { TranslationFile, TranslationUnit } from './translationFile.ts'

/** A text that a translation would write, or confirm. `sourceChanged`: the original is no longer what was translated. */
export type TranslationChange = {
  readonly key: string
  readonly language: string
  readonly text: string
  readonly sourceChanged: boolean
}

/** What a translation would change in a flow, and what in it does not fit. Nothing is changed by asking. */
export type TranslationChanges = {
  readonly changes: readonly TranslationChange[]
  readonly problems: readonly FlowProblem[]
}

type Judged = { readonly change: TranslationChange | null; readonly problems: readonly FlowProblem[] }

/** Compares a translation with the flow as it is now. One that belongs to another flow or language changes nothing. */
export function compareTranslation(flow: Flow, file: TranslationFile): TranslationChanges {
  const foreign = foreignProblems(flow, file)
  if (foreign.length > 0) return { changes: [], problems: foreign }
  const isNew = !flow.languages.includes(file.targetLanguage)
  const added = isNew ? [flowProblem('languageAdded', 'languages', { language: file.targetLanguage })] : []
  const standing = new Map(makeTranslationFile(flow, file.targetLanguage).units.map((unit) => [unit.key, unit]))
  const seen = new Set<string>()
  const judged = file.units.map((unit) => {
    const isRepeated = seen.has(unit.key)
    seen.add(unit.key)
    return isRepeated ? repeated(unit) : judge(unit, standing.get(unit.key), file.targetLanguage)
  })
  return {
    changes: judged.flatMap(({ change }) => (change === null ? [] : [change])),
    problems: [...added, ...judged.flatMap(({ problems }) => problems)],
  }
}

function foreignProblems(flow: Flow, file: TranslationFile): readonly FlowProblem[] {
  const { flowId, sourceLanguage: found, targetLanguage } = file
  const known = flow.languages[0] ?? ''
  return [
    ...(flowId === flow.id ? [] : [flowProblem('foreignFlow', '', { found: flowId, expected: flow.id })]),
    ...(found === known ? [] : [flowProblem('wrongSourceLanguage', '', { found, expected: known })]),
    ...(targetLanguage === known ? [flowProblem('sourceTranslated', '', { language: known })] : []),
  ]
}

function repeated({ key }: TranslationUnit): Judged {
  return { change: null, problems: [flowProblem('duplicateId', key, { id: key, first: key })] }
}

function judge(unit: TranslationUnit, standing: TranslationUnit | undefined, language: string): Judged {
  const { key, target: text } = unit
  if (standing === undefined) return { change: null, problems: [flowProblem('unknownText', key, { key })] }
  if (text.trim() === '') return { change: null, problems: [] }
  if (!isText(text, language)) {
    return { change: null, problems: [flowProblem('translationTooLong', key, { count: text.length })] }
  }
  const confirms = standing.state === 'needsReview' && unit.state === 'translated'
  if (text === standing.target && !confirms) return { change: null, problems: [] }
  const change = { key, language, text, sourceChanged: unit.source !== standing.source }
  return { change, problems: isText(unit.source, language) ? lostMarkup(unit) : [] }
}

/** Whether a text is short enough for a flow; what is longer takes long to be read for its markup. */
function isText(text: string, language: string): boolean {
  return localizedSchema.safeParse({ [language]: text }).success
}

/** Variables and binding words that the original has and the translation has not, or the other way round. */
function lostMarkup({ key, source, target }: TranslationUnit): readonly FlowProblem[] {
  const [expected, found] = [markupOf(source), markupOf(target)]
  return expected === found ? [] : [flowProblem('markupDiffers', key, { expected, found })]
}

function markupOf(text: string): string {
  const names = [...new Set(variablesIn(text))].sort().map((name) => `{{${name}}}`)
  const binding = bindingWordsIn(text).map(() => '[[…]]')
  return [...names, ...binding].join(' ') || '–'
}
