import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import { type Passage, passagePath } from './passage.ts'

/** Passages and tags with which a story format runs something. */
const CODE_PASSAGES =
  /^(?:StoryInit|StoryInterface|StoryCaption|StoryMenu|Passage(?:Ready|Done|Header|Footer)|HarloweData)$/
const CODE_TAGS = /^(?:script|stylesheet|style|widget|init|startup|header|footer|debug-\w+)$/i

/**
 * The beginnings of what story formats run or fill in, and of HTML: `<<if>>`, `<% %>`, `<b>`, `(set:`, `$name`, `{…}`,
 * comments, a modifier or a list of variables on a line of its own, code behind a link. Our own `{{name}}` is none.
 * Nothing in here can be matched in two ways, so no line takes long.
 */
const CODE =
  /<<|<%|<[A-Za-z/!?]|\([A-Za-z][\w-]*:|\$[A-Za-z_]|(?<!\{)\{(?!\{)|(?<!\})\}(?!\})|\/\*|\*\/|(?<!\])\]\[(?!\[)|^\[[^[\]]*\]$|^--$/
const SHOWN_CHARACTERS = 30

/** What a passage would run, line by line. Nothing of it is imported, and so nothing of its file. */
export function* findCode(passage: Passage): Generator<FlowProblem> {
  const { name, tags, line, lines } = passage
  const tag = tags.find((each) => CODE_TAGS.test(each))
  if (tag !== undefined || CODE_PASSAGES.test(name)) {
    yield tell(name, line, tag === undefined ? name : `[${tag}]`)
    return
  }
  for (const { number, text } of lines) {
    const trimmed = text.trim()
    const at = trimmed.search(CODE)
    if (at !== -1) yield tell(name, number, trimmed.slice(at, at + SHOWN_CHARACTERS))
  }
}

function tell(passage: string, line: number, found: string): FlowProblem {
  return flowProblem('storyCode', passagePath(passage, line), { passage, line, found })
}
