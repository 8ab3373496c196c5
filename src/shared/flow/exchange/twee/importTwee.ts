import { fail, ok, type Result } from '../../../result.ts'
import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import { completeFlow, makeImportIds } from '../completeFlow.ts'
import type { ImportAnswer } from '../importedFlow.ts'
import { MAX_IMPORT_CHOICES } from '../importLimits.ts'
import { nameTargets } from '../nameTargets.ts'
import { takeFirst } from '../takeFirst.ts'
import { findCode } from './findCode.ts'
import { makeStep } from './makeStep.ts'
import { type Passage, passagePath } from './passage.ts'
import { readObject } from './readObject.ts'
import { readPassages } from './readPassages.ts'
import { readPassageText } from './readPassageText.ts'

const TITLE = 'StoryTitle'
const DATA = 'StoryData'

/**
 * Reads a Twee 3 story as the factual path of a flow: passages become steps and links become choices. A story that
 * runs anything, in whatever story format, is refused with each place of it.
 */
export function importTwee(text: string, fileTitle: string, language: string): ImportAnswer {
  const passages = readPassages(text)
  if (!passages.ok) return passages
  const code = takeFirst(codeIn(passages.value.filter(({ name }) => name !== DATA)))
  if (code.length > 0) return fail(code)
  const links = text.split('[[').length - 1
  if (links > MAX_IMPORT_CHOICES) return fail([tooManyLinks(passages.value.at(-1))])
  const story = passages.value.filter(({ name }) => name !== TITLE && name !== DATA)
  const read = story.map((passage) => ({ passage, content: readPassageText(passage) }))
  const start = findStart(story, contentOf(passages.value, DATA))
  const problems = [...read.flatMap(({ content }) => content.problems), ...(start.ok ? [] : [start.problem])]
  if (!start.ok || problems.length > 0) return fail(problems)
  const newId = makeImportIds()
  const idOf = nameTargets(
    story.map(({ name }) => name),
    newId,
  )
  return completeFlow(
    {
      name: contentOf(passages.value, TITLE).trim() || fileTitle,
      languages: [language],
      start: idOf(start.value.name),
      steps: read.map((each) => makeStep(each, { language, start: start.value, idOf, newId })),
    },
    story.filter(({ metadata }) => metadata === null).map(metadataIgnored),
  )
}

function* codeIn(passages: readonly Passage[]): Generator<FlowProblem> {
  for (const passage of passages) yield* findCode(passage)
}

function tooManyLinks(last: Passage | undefined): FlowProblem {
  return flowProblem('tooMuch', '', { line: last?.line ?? 1, limit: MAX_IMPORT_CHOICES, what: 'links' })
}

function contentOf(passages: readonly Passage[], name: string): string {
  const lines = passages.find((each) => each.name === name)?.lines ?? []
  return lines.map(({ text }) => text).join('\n')
}

/** The passage that the story names as its start, the one called `Start`, or else the first. */
function findStart(story: readonly Passage[], data: string): Result<Passage, FlowProblem> {
  const [first] = story
  if (first === undefined) return fail(flowProblem('nothingToImport', '', {}))
  const named = readObject(data)?.start
  if (typeof named !== 'string') return ok(story.find(({ name }) => name === 'Start') ?? first)
  const start = story.find(({ name }) => name === named)
  return start === undefined ? fail(flowProblem('startMissing', 'passages.StoryData', { passage: named })) : ok(start)
}

function metadataIgnored({ name, line }: Passage): FlowProblem {
  return flowProblem('metadataIgnored', passagePath(name, line), { passage: name, line })
}
