import type { TFunction } from 'i18next'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { StoredValue } from '../../../shared/ipc/answers.ts'
import { findOfStep, readPayload } from './readPayload.ts'
import { nameOfEvent, nameOfField } from './storedNames.ts'
import { storedValueWords } from './storedValueWords.ts'

/** What is needed to say stored values in words. The flow names its own fields and choices, where it is known. */
export type StoredWords = {
  readonly t: TFunction
  readonly language: string
  readonly flow: Flow | undefined
  readonly all: readonly StoredValue[]
}

/** A stored value for people, with what really stands in the file beside it. */
export type StoredRow = {
  readonly seq: number | null
  readonly name: string
  readonly value: string
  readonly raw: string
  readonly erasedAtMs: number | null
}

/** A stored value in words. */
export function describeStored(words: StoredWords, stored: StoredValue): StoredRow {
  const { table, seq, field, value, erasedAtMs } = stored
  const said = storedValueWords(words.t, words.language, field, value)
  return {
    seq,
    name: table === 'call_event_texts' ? nameOfText(words, stored) : nameOfField(words.t, field),
    value: said ?? value,
    raw: said === null ? `${table}.${field}` : `${table}.${field} = ${value}`,
    erasedAtMs,
  }
}

/** A text belongs to a field of the call, a note, a reason, or a promise. */
function nameOfText(words: StoredWords, { seq, field }: StoredValue): string {
  const { t } = words
  if (field === 'value') return nameOfCapture(words, String(readPayload(words.all, seq).name ?? field))
  if (field === 'text') return nameOfEvent(t, findOfStep(words.all, seq, 'type') ?? field)
  const promise = /^commitment\.(\d+)$/.exec(field)?.[1]
  if (promise !== undefined) return t('review.stored.promise', { number: Number(promise) + 1 })
  return nameOfCapture(words, field)
}

function nameOfCapture({ t, flow, language }: StoredWords, name: string): string {
  const label = flow?.captures.find((each) => each.name === name)?.label
  return label === undefined ? nameOfField(t, name) : inLanguage(label, language)
}

/** What stands with a step besides its type; a dash where nothing does. */
export function describePayload(words: StoredWords, seq: number | null): string {
  const details = Object.entries(readPayload(words.all, seq)).map(([key, value]) => describeDetail(words, key, value))
  return details.length === 0 ? '–' : details.join(' · ')
}

function describeDetail(words: StoredWords, key: string, value: unknown): string {
  const { t, language } = words
  const plain = typeof value === 'object' && !isListOfWords(value) ? JSON.stringify(value) : String(value)
  if (key === 'name') return `${nameOfField(t, key)}: ${nameOfCapture(words, plain)}`
  const choice = key === 'choiceId' ? labelOfChoice(words, plain) : null
  const field = key === 'value' ? 'causes' : key
  return `${nameOfField(t, key)}: ${choice ?? storedValueWords(t, language, field, plain) ?? plain}`
}

function isListOfWords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
}

function labelOfChoice({ flow, language }: StoredWords, choiceId: string): string | null {
  const choice = flow?.steps.flatMap(({ choices }) => choices).find(({ id }) => id === choiceId)
  return choice === undefined ? null : inLanguage(choice.label, language)
}
