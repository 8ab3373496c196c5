import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import { type Passage, passagePath } from './passage.ts'

/** A link of a passage: what it says and the name of the passage it leads to. */
export type PassageLink = { readonly label: string; readonly target: string }

/** What a passage says and where it leads. */
export type PassageText = {
  readonly text: string
  readonly links: readonly PassageLink[]
  readonly problems: readonly FlowProblem[]
}

/** A line that has a letter beside its links is said, links and all; one that has none is a list of links. */
const LETTER = /\p{L}/u

/** Reads the lines of a passage as one text, and its links as ways on. */
export function readPassageText(passage: Passage): PassageText {
  const said: string[] = []
  const links: PassageLink[] = []
  const problems: FlowProblem[] = []
  for (const { number, text } of passage.lines) {
    const line = readLine(text)
    if (line === null) {
      const values = { passage: passage.name, line: number }
      problems.push(flowProblem('brokenLink', passagePath(passage.name, number), values))
      continue
    }
    for (const link of line.links) links.push(link)
    if (line.links.length === 0 || LETTER.test(line.beside)) said.push(line.said.trim())
  }
  return { text: said.filter((line) => line !== '').join(' '), links, problems }
}

type Line = { readonly said: string; readonly beside: string; readonly links: readonly PassageLink[] }

/** A line with the labels of its links, and without them; null where a link has no end or no target. */
function readLine(text: string): Line | null {
  const links: PassageLink[] = []
  let said = ''
  let beside = ''
  let at = 0
  for (let start = text.indexOf('[['); start !== -1; start = text.indexOf('[[', at)) {
    const end = text.indexOf(']]', start)
    const link = end === -1 ? null : readLink(text.slice(start + 2, end))
    if (link === null) return null
    links.push(link)
    beside += text.slice(at, start)
    said += `${text.slice(at, start)}${link.label}`
    at = end + 2
  }
  return { said: said + text.slice(at), beside: beside + text.slice(at), links }
}

/** `label->target` with the last arrow, `target<-label` with the first, `label|target`, or the target alone. */
function readLink(inner: string): PassageLink | null {
  const forward = inner.lastIndexOf('->')
  const backward = inner.indexOf('<-')
  const bar = inner.lastIndexOf('|')
  if (forward !== -1) return makeLink(inner.slice(0, forward), inner.slice(forward + 2))
  if (backward !== -1) return makeLink(inner.slice(backward + 2), inner.slice(0, backward))
  return bar === -1 ? makeLink(inner, inner) : makeLink(inner.slice(0, bar), inner.slice(bar + 1))
}

function makeLink(label: string, target: string): PassageLink | null {
  if (target.trim() === '' || target.includes('[[')) return null
  return { label: label.trim() === '' ? target.trim() : label.trim(), target: target.trim() }
}
