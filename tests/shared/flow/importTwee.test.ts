import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { importTwee } from '../../../src/shared/flow/exchange/twee/importTwee.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'

const STORY = `:: StoryTitle
Kaputtes Gerät

:: StoryData
{
  "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC",
  "format": "Harlowe",
  "start": "Begrüßen"
}

:: Begrüßen [unused] {"position":"600,-400","size":"100,100"}
Guten Tag, was ist passiert?
[[Erzählt->Zuhören]]
[[Ende<-Legt gleich auf]] oder [[Zuhören|Zuhören]]

:: Zuhören [listen] {"position":"600.5,40"}
Ich höre zu.
Und ich schreibe [[Ende]] mit.

:: Ende [refusedWithReasons]
Vielen Dank, {{callerName}}.
`

function read(text: string, language = 'de'): Flow {
  const imported = importTwee(text, 'Datei', language)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem))
  return imported.value.flow
}

describe('importTwee', () => {
  it('makes steps of passages, choices of links, and keeps where Twine showed them', () => {
    const flow = read(STORY)
    expect(flow.steps.slice(0, 3)).toEqual([
      {
        id: 'Begruessen',
        part: 'open',
        title: { de: 'Begrüßen' },
        wordings: [{ id: 'Begruessen-1', text: { de: 'Guten Tag, was ist passiert? Legt gleich auf oder Zuhören' } }],
        choices: [
          { id: 'Zuhoeren', label: { de: 'Erzählt' }, goTo: { step: 'Zuhoeren' } },
          { id: 'Ende', label: { de: 'Legt gleich auf' }, goTo: { step: 'Ende' } },
          { id: 'Zuhoeren-2', label: { de: 'Zuhören' }, goTo: { step: 'Zuhoeren' } },
        ],
        position: { x: 600, y: -400 },
      },
      {
        id: 'Zuhoeren',
        part: 'listen',
        title: { de: 'Zuhören' },
        wordings: [{ id: 'Zuhoeren-1', text: { de: 'Ich höre zu. Und ich schreibe Ende mit.' } }],
        choices: [{ id: 'Ende', label: { de: 'Ende' }, goTo: { step: 'Ende' } }],
        position: { x: 600, y: 40 },
      },
      {
        id: 'Ende',
        part: 'close',
        title: { de: 'Ende' },
        wordings: [{ id: 'Ende-1', text: { de: 'Vielen Dank, {{callerName}}.' } }],
        choices: [],
        ends: true,
        outcome: 'refusedWithReasons',
      },
    ])
    expect({ id: flow.id, name: flow.name, entries: flow.entries, languages: flow.languages }).toEqual({
      id: 'Kaputtes-Geraet',
      name: { de: 'Kaputtes Gerät' },
      entries: { start: 'Begruessen', withheldAgain: 'unwilling', askedForManager: 'manager' },
      languages: ['de'],
    })
  })

  it('takes the ladder from the built-in flow, in the language of the story alone', () => {
    const { rungs } = read(STORY)
    expect(rungs.warn.wordings.map(({ text }) => text)).toEqual(
      defaultFlow.rungs.warn.wordings.map(({ text }) => ({ de: text.de })),
    )
  })

  it('leaves nothing to solve but what the story itself lacks', () => {
    expect(checkFlow(read(STORY)).map(({ code, path }) => [code, path])).toEqual([
      ['plainFormMissing', 'steps.Ende.wordings.0.plain.de'],
    ])
  })

  it('uses the side paths of the story where it has some', () => {
    const flow = read(':: a\n[[a]]\n:: Chef [manager]\nGern.\n:: Stur [unwilling]\nBis bald.')
    expect(flow.entries).toEqual({ start: 'a', withheldAgain: 'Stur', askedForManager: 'Chef' })
    expect(flow.steps.map(({ id }) => id)).toEqual(['a', 'Chef', 'Stur'])
  })

  it('starts at the passage called Start where nothing else is said', () => {
    expect(read(':: a\nb\n:: Start\nc').entries.start).toBe('Start')
  })

  it('leads a link to no passage nowhere, also where an id of the built-in flow looks like it', () => {
    const flow = read(':: a\n[[los->manager]]')
    const [choice] = flow.steps[0]?.choices ?? []
    expect(choice?.goTo).toEqual({ step: 'manager-4' })
    expect(checkFlow(flow).map(({ code }) => code)).toContain('unknownTarget')
  })

  it('gives an id to a name without Latin letters, and keeps its words as they are', () => {
    const flow = read(':: שלום 👋\nשלום [[👋]]\n:: 👋\nBis bald \u202eabc', 'de')
    expect(flow.steps.slice(0, 2).map(({ id, title }) => [id, title.de])).toEqual([
      ['step-1', 'שלום 👋'],
      ['step-2', '👋'],
    ])
    expect(flow.steps[0]?.wordings[0]?.text.de).toBe('שלום 👋')
    expect(checkFlow(flow).map(({ code, path }) => `${code} ${path}`)).toContain(
      'controlCharacter steps.step-2.wordings.0.text.de',
    )
  })

  it('reads names with brackets behind backslashes, line ends of every system, and what looks like a tag in a price', () => {
    const flow = read(':: a \\[b\\] \\{c\\} [clarify]\r\nUnter 5 < 10 Euro (also $5).\r:: d\r\nEnde')
    expect(flow.steps.slice(0, 2).map(({ title, wordings }) => [title.de, wordings[0]?.text.de])).toEqual([
      ['a [b] {c}', 'Unter 5 < 10 Euro (also $5).'],
      ['d', 'Ende'],
    ])
  })

  it('takes circles and links to itself as they are', () => {
    expect(read(':: a\n[[a]] [[b]]\n:: b\n[[a]]').steps.slice(0, 2)).toMatchObject([
      { choices: [{ goTo: { step: 'a' } }, { goTo: { step: 'b' } }] },
      { choices: [{ goTo: { step: 'a' } }] },
    ])
  })

  it('tells all places of code at once', () => {
    const read = importTwee(':: a\n<<set $x>>\n\n(if: $x)[y]\n:: b [script]\nalert(1)', 'x', 'de')
    expect(read.ok ? [] : read.problem.map(({ path }) => path)).toEqual([
      'passages.a.lines.2',
      'passages.a.lines.4',
      'passages.b.lines.5',
    ])
  })
})
