import { OUTCOMES } from '../../../call/outcome.ts'
import type { FlowProblem } from '../../check/flowProblem.ts'
import { STEP_PARTS, type Step, type StepPart } from '../../flow.ts'
import { idSchema } from '../../ids.ts'
import type { IdMaker } from '../makeIds.ts'
import { readLocalized, readSingle } from './readCells.ts'
import { readChoices } from './readChoices.ts'
import { readWordings } from './readWordings.ts'
import type { TableRow } from './tableRow.ts'

/** What is the same for all steps of a table. */
export type TableFacts = {
  readonly languages: readonly string[]
  readonly start: string
  readonly idOf: (step: string) => string
  readonly newId: IdMaker
}

/** A step with what is wrong in its rows. */
export type ReadStep = { readonly step: Step; readonly problems: readonly FlowProblem[] }

/** The step that rows of a table describe. */
export function makeTableStep(name: string, rows: readonly TableRow[], facts: TableFacts): ReadStep {
  const id = facts.idOf(name)
  const title = readLocalized(rows, 'title')
  const hint = readLocalized(rows, 'hint')
  const part = readSingle(rows, 'part', STEP_PARTS.join(', '), (text) => find(STEP_PARTS, text))
  const outcome = readSingle(rows, 'outcome', OUTCOMES.join(', '), (text) => find(OUTCOMES, text))
  const pause = readSingle(rows, 'pause', 'seconds', readPause)
  const end = readSingle(rows, 'end', 'yes, no', readYesOrNo)
  const captures = readSingle(rows, 'captures', 'fieldNames', readNames)
  const note = readSingle(rows, 'note', '', (text) => text)
  const { choices, problems } = readChoices(rows, facts.idOf)
  const step: Step = {
    id,
    part: part.value ?? usualPart(name === facts.start, choices.length === 0),
    title: title.value ?? Object.fromEntries(facts.languages.map((language) => [language, name])),
    wordings: readWordings(rows, id, facts.newId),
    choices,
    ...(hint.value === null ? {} : { hint: hint.value }),
    ...(pause.value === null ? {} : { pauseSeconds: pause.value }),
    ...(captures.value === null ? {} : { captures: captures.value }),
    ...(outcome.value === null ? {} : { outcome: outcome.value }),
    ...(end.value === true ? { ends: true as const } : {}),
    ...(note.value === null ? {} : { trainerNote: note.value }),
  }
  const reads = [title, hint, part, outcome, pause, end, captures, note]
  return { step, problems: [...reads.flatMap((read) => read.problems), ...problems] }
}

function usualPart(isStart: boolean, isEnd: boolean): StepPart {
  if (isStart) return 'open'
  return isEnd ? 'close' : 'clarify'
}

function find<T extends string>(known: readonly T[], text: string): T | null {
  return known.find((each) => each.toLowerCase() === text.toLowerCase()) ?? null
}

function readPause(text: string): number | null {
  return /^(?:[1-9]|10)$/.test(text) ? Number(text) : null
}

function readYesOrNo(text: string): boolean | null {
  if (/^(?:yes|ja|x|1|true|wahr)$/i.test(text)) return true
  return /^(?:no|nein|0|false|falsch)$/i.test(text) ? false : null
}

function readNames(text: string): string[] | null {
  const names = text.split(/[,;]/).map((name) => name.trim())
  return names.length <= 10 && names.every((name) => idSchema.safeParse(name).success) ? names : null
}
