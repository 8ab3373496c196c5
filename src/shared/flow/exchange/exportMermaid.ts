import { RUNGS, type Rung } from '../../ladder/rung.ts'
import type { Choice, Flow, Localized, Step } from '../flow.ts'
import { textIn } from './textIn.ts'

/** What stands in a label as it is. Everything else is written as its number, so that no label can end itself. */
const NOT_PLAIN = /[^\p{L}\p{M}\p{N}\p{Zs}.,!?’‘“”…–-]/gu
const LINE_ENDS = /[\p{Cc}\u2028\u2029]+/gu
const ENTRIES = ['start', 'withheldAgain', 'askedForManager'] as const satisfies readonly (keyof Flow['entries'])[]
/** A half character has no number that a page could show. */
const HALF = /\p{Cs}/gu

/** What a diagram calls the things that a flow has no words for. */
export type DiagramWords = {
  readonly ladder: string
  readonly path: string
  /** Where a choice leads back to the step that was left. */
  readonly back: string
  readonly rungs: Readonly<Record<Rung, string>>
  readonly entries: Readonly<Record<keyof Flow['entries'], string>>
}

/**
 * A flow as a Mermaid flowchart: the ladder as a chain, the factual path as boxes with their choices as arrows. Nodes
 * have numbers for names, because a step may be called `end`, which Mermaid keeps for itself.
 */
export function exportMermaid(flow: Flow, language: string, words: DiagramWords): string {
  const nodes = new Map(flow.steps.map(({ id }, index) => [id, `s${index}`]))
  const word = (text: string) => `"${escapeLabel(text)}"`
  const label = (text: Localized) => word(textIn(flow, text, language))
  const lines = [
    'flowchart TD',
    `  subgraph ladder [${word(words.ladder)}]`,
    ...RUNGS.map((rung, index) => `    r${index}[${word(words.rungs[rung])}]`),
    ...RUNGS.slice(1).map((_, index) => `    r${index} --> r${index + 1}`),
    '  end',
    `  subgraph path [${word(words.path)}]`,
    ...flow.steps.map((step, index) => `    ${nodeOf(step, `s${index}`, label(step.title))}`),
    '  end',
    `  back([${word(words.back)}])`,
    ...ENTRIES.flatMap((entry) =>
      arrow(`${entry}((${word(words.entries[entry])}))`, '-->', nodes.get(flow.entries[entry])),
    ),
    ...flow.steps.flatMap(({ choices }, index) =>
      choices.flatMap((choice) => arrow(`s${index}`, `-- ${label(choice.label)} -->`, targetOf(choice, nodes))),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function targetOf({ goTo }: Choice, nodes: ReadonlyMap<string, string>): string | undefined {
  return 'step' in goTo ? nodes.get(goTo.step) : 'back'
}

function arrow(from: string, by: string, to: string | undefined): readonly string[] {
  return to === undefined ? [] : [`  ${from} ${by} ${to}`]
}

/** A text as Mermaid shows it and never reads it. */
function escapeLabel(text: string): string {
  const line = text.replace(LINE_ENDS, ' ').replace(HALF, '').trim()
  return line === '' ? '–' : line.replace(NOT_PLAIN, (character) => `#${character.codePointAt(0)};`)
}

/** Steps where the call can end are round. */
function nodeOf({ ends }: Step, node: string, label: string): string {
  return ends === true ? `${node}([${label}])` : `${node}[${label}]`
}
