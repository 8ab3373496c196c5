import { readMarkup } from '../../check/readMarkup.ts'
import { bindingWordsIn, variablesIn } from '../../fillText.ts'
import type { Flow, Wording } from '../../flow.ts'
import { listKeyedTexts } from '../../textKeys.ts'
import { changeText } from '../changeText.ts'
import { changeStep } from '../editSteps.ts'
import { markChecked } from '../editTexts.ts'
import { removeWording } from '../editWordings.ts'
import { findSpeech } from '../speechSpot.ts'
import type { FindFixes, Fix, FixCase, FixKind } from './fix.ts'

/** A wording that says nothing in any language; the last one of its spot stays. */
export const fixEmptyWording: FindFixes = (fixCase) => {
  const { flow, place } = fixCase
  const wording = wordingAt(fixCase)
  const { spot } = place
  if (wording === null || spot.kind === 'flow') return []
  const isBlank = Object.values(wording.text).every((text) => text.trim() === '')
  if (!isBlank || (findSpeech(flow, spot)?.wordings.length ?? 0) < 2) return []
  return [{ kind: 'removeWording', values: {}, apply: (before) => removeWording(before, spot, wording.id) }]
}

/** Brackets that would be read aloud. */
export const fixBrackets: FindFixes = (fixCase) =>
  rewrite(fixCase, 'removeBrackets', (text) =>
    (readMarkup(text) ?? [])
      .map(({ kind, text: piece }) => {
        if (kind === 'variable') return `{{${piece}}}`
        const clean = /\{\{|\}\}|\[\[|\]\]/.test(piece) ? piece.replace(/[{}[\]]/g, '') : piece
        return kind === 'binding' ? `[[${clean}]]` : clean
      })
      .join(''),
  )

/** A form for when a field is empty: the line without the sentences that need one, where something is left to say. */
export const fixPlainForm: FindFixes = (fixCase) => {
  const { place, problem } = fixCase
  const wording = wordingAt(fixCase)
  const language = place.language ?? String(problem.values.language)
  const text = wording?.[problem.code === 'variableInPlain' ? 'plain' : 'text']?.[language] ?? ''
  const plain = withoutVariables(text)
  const bindsTheSame = bindingWordsIn(plain).join() === bindingWordsIn(text).join()
  if (wording === null || plain === '' || !bindsTheSame) return []
  const apply = (flow: Flow) =>
    changeText(flow, `wording.${wording.id}.plain`, (forms) => ({ ...forms, [language]: plain }))
  return [{ kind: 'writePlain', values: { text: plain }, apply }]
}

/** Binding words that are not those of the first wording, where there is one piece of each. */
export const fixBindingWords: FindFixes = (fixCase) => {
  const expected = String(fixCase.problem.values.expected)
  if (expected.includes(' … ')) return []
  return rewrite(fixCase, 'useBindingWords', (text) =>
    bindingWordsIn(text).length === 1 ? text.replace(/\[\[[^\]]+\]\]/, () => `[[${expected}]]`) : text,
  )
}

/** A translation that somebody has read beside its original. */
export const fixStale: FindFixes = ({ place: { key, language } }) =>
  key === null || language === null
    ? []
    : [{ kind: 'markChecked', values: { language }, apply: (flow) => markChecked(flow, key, language) }]

/** Characters that cannot be seen; what stands for a space becomes one. */
export const fixCharacters: FindFixes = (fixCase) => {
  const { spot, key } = fixCase.place
  if (key !== null) return rewrite(fixCase, 'removeCharacters', visible)
  if (spot.kind !== 'step') return []
  const apply = (flow: Flow) =>
    changeStep(flow, spot.id, (step) => ({ ...step, trainerNote: visibleNote(step.trainerNote ?? '') }))
  return [{ kind: 'removeCharacters', values: {}, apply }]
}

function visible(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2060\ufeff]/gu, '')
}

function visibleNote(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|[\p{Cs}\u202a-\u202e]/gu, '')
}

/** The text at the place said differently; no fix where nothing would change or nothing would be left. */
function rewrite(
  { flow, place: { key, language } }: FixCase,
  kind: FixKind,
  say: (text: string) => string,
): readonly Fix[] {
  const text = listKeyedTexts(flow).find((each) => each.key === key)?.text
  const before = language === null ? undefined : text?.[language]
  if (key === null || language === null || before === undefined) return []
  const after = say(before)
  if (after === before || after.trim() === '') return []
  const apply = (now: Flow) => changeText(now, key, (each) => ({ ...each, [language]: after }))
  return [{ kind, values: {}, apply }]
}

function wordingAt({ flow, place: { spot, part } }: FixCase): Wording | null {
  if (spot.kind === 'flow' || (part.kind !== 'wording' && part.kind !== 'plain')) return null
  return findSpeech(flow, spot)?.wordings[part.number - 1] ?? null
}

function withoutVariables(text: string): string {
  const sentences = text.match(/[^.!?…]+[.!?…]*["'“”’»)\]]*\s*/g) ?? []
  return sentences
    .filter((sentence) => variablesIn(sentence).length === 0)
    .join('')
    .trim()
}
