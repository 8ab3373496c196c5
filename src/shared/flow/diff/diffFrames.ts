import type { Flow } from '../flow.ts'
import { change, changeOf, textChanges } from './change.ts'
import { diffLists } from './diffLists.ts'
import type { ChangeSpot, FlowChange } from './flowChange.ts'

const FLOW: ChangeSpot = { kind: 'flow' }

/** What differs in the flow as a whole: everything that is not said at one place. */
export function diffFrames(before: Flow, after: Flow): readonly FlowChange[] {
  return [
    ...textChanges(FLOW, 'name', [before.name, after.name]),
    ...diffLanguages(before, after),
    ...diffCaptures(before, after),
    ...changeOf(FLOW, 'entryStart', before.entries.start, after.entries.start),
    ...changeOf(FLOW, 'entryWithheldAgain', before.entries.withheldAgain, after.entries.withheldAgain),
    ...changeOf(FLOW, 'entryAskedForManager', before.entries.askedForManager, after.entries.askedForManager),
    ...diffPhrases(before, after),
    ...diffScenarios(before, after),
  ]
}

function diffLanguages(before: Flow, after: Flow): readonly FlowChange[] {
  const { added, removed } = diffLists(before.languages, after.languages, (language) => language)
  return [
    ...removed.map((language) => change(FLOW, 'languageRemoved', { language })),
    ...added.map((language) => change(FLOW, 'languageAdded', { language })),
    ...changeOf(FLOW, 'firstLanguage', before.languages[0], after.languages[0]),
  ]
}

function diffCaptures(before: Flow, after: Flow): readonly FlowChange[] {
  const { added, removed, kept } = diffLists(before.captures, after.captures, ({ name }) => name)
  return [
    ...removed.map(({ name }) => change(FLOW, 'captureRemoved', { subject: name })),
    ...kept.flatMap(([was, now]) => textChanges(FLOW, 'captureLabel', [was.label, now.label], now.name)),
    ...added.map(({ name }) => change(FLOW, 'captureAdded', { subject: name })),
  ]
}

function diffPhrases(before: Flow, after: Flow): readonly FlowChange[] {
  const languages = new Set([...Object.keys(before.phrases ?? {}), ...Object.keys(after.phrases ?? {})])
  return [...languages].flatMap((language) => {
    const [was, now] = [phrasesOf(before, language), phrasesOf(after, language)]
    return was === now ? [] : [change(FLOW, 'phrases', { language, before: was, after: now })]
  })
}

function phrasesOf({ phrases }: Flow, language: string): string {
  const { added, allowed } = phrases?.[language] ?? { added: [], allowed: [] }
  return [...added, ...allowed.map((id) => `(${id})`)].join(', ')
}

function diffScenarios(before: Flow, after: Flow): readonly FlowChange[] {
  const { added, removed, kept } = diffLists(before.scenarios ?? [], after.scenarios ?? [], ({ id }) => id)
  const changed = kept.filter(([was, now]) => was !== now && JSON.stringify(was) !== JSON.stringify(now))
  return [
    ...removed.map(({ id, name }) => change(FLOW, 'scenarioRemoved', { subject: id, before: name })),
    ...changed.map(([was, now]) =>
      change(FLOW, 'scenarioChanged', { subject: now.id, before: was.name, after: now.name }),
    ),
    ...added.map(({ id, name }) => change(FLOW, 'scenarioAdded', { subject: id, after: name })),
  ]
}
