import type { TFunction } from 'i18next'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Clause, Condition } from '../../../shared/flow/condition.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { causeText } from '../../ui/textKeys.ts'
import { languageName } from './useLanguageName.ts'

/** Where the words for a condition come from. */
export type ConditionWords = { readonly t: TFunction; readonly language: string; readonly flow: Flow }

/** A condition as a sentence. */
export function conditionSentence({ match, clauses }: Condition, words: ConditionWords): string {
  const type = match === 'all' ? 'conjunction' : 'disjunction'
  const what = new Intl.ListFormat(words.language, { type }).format(clauses.map((clause) => clauseWords(clause, words)))
  return words.t('stepPanel.when.sentence', { what })
}

function clauseWords(clause: Clause, { t, language, flow }: ConditionWords): string {
  switch (clause.on) {
    case 'capture':
      return t(`stepPanel.when.words.capture_${clause.is}`, { name: captureName(flow, clause.name, language) })
    case 'cause':
      return t(`stepPanel.when.words.cause_${clause.is}`, { name: causeName(clause.cause, t) })
    case 'step':
      return t(`stepPanel.when.words.step_${clause.is}`, { name: stepName(flow, clause.step, language) })
    case 'warning':
      return t(`stepPanel.when.words.warning_${clause.is}`)
    case 'insults':
      return t(`stepPanel.when.words.insults_${clause.is}`, { count: clause.count })
    case 'language':
      return t(`stepPanel.when.words.language_${clause.is}`, { name: languageName(clause.language, language) })
    case 'rules':
      return t(`stepPanel.when.words.${clause.rule}_${clause.is}`)
  }
}

/** What a field is called, by the name that lines and steps know it by. */
export function captureName({ captures }: Flow, name: string, language: string): string {
  const capture = captures.find((each) => each.name === name)
  return capture === undefined ? name : inLanguage(capture.label, language) || name
}

/** What a cause is called. */
export function causeName(cause: string, t: TFunction): string {
  const key = causeText(cause)
  return key === null ? cause : t(key)
}

function stepName({ steps }: Flow, id: string, language: string): string {
  const step = steps.find((each) => each.id === id)
  return step === undefined ? id : inLanguage(step.title, language) || id
}
