import { createContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createMachine } from 'xstate'
import { importFlow } from '../../../src/main/services/exchange/importFlow.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { drawMachine } from '../../../src/shared/flow/exchange/drawMachine.ts'
import { exportJson } from '../../../src/shared/flow/exchange/exportJson.ts'
import { exportMermaid } from '../../../src/shared/flow/exchange/exportMermaid.ts'
import { importJson } from '../../../src/shared/flow/exchange/importJson.ts'
import { type Flow, flowSchema } from '../../../src/shared/flow/flow.ts'
import { diagramWords } from '../../../src/shared/i18n/diagramWords.ts'
import { makeRandom } from '../../../src/shared/simulate/random.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { mutateFile } from './mutateFile.ts'

const FILES = process.env.RUHEPOL_LONG === '1' ? 100_000 : 10_000
const SEED = 20_261
/** A hang is a second on a machine that does nothing else; here other tests run beside. */
const HANG_MS = 10_000

const TWEE = `:: StoryTitle
Gerät

:: StoryData
{ "start": "Anfang" }

:: Anfang {"position":"600,400"}
Guten Tag.
[[Weiter->Mitte]] [[Ende]]

:: Mitte [listen]
Ich höre {{concern}}.
- [[Ende<-Fertig]]

:: Ende [resolved]
Danke.
`
const CSV = `step;language;title;part;text;plain;hint;pause;captures;outcome;end;choice 1;choice 2
Anfang;de;Begrüßen;open;"Guten Tag; {{concern}}";Guten Tag;Ruhig;3;concern;;;Weiter -> Mitte;Ende
;en;Greet;;Hello {{concern}};Hello;Calm;;;;;Go on;End
Mitte;de;;;Ich höre.;;;;;;;Ende;
Mitte;en;;;"I ""listen"".";;;;;;;End;
Ende;de;;close;Danke.;;;;;resolved;ja;;
`
type Source = { readonly name: string; readonly text: string }

const SOURCES: readonly [Source, ...Source[]] = [
  { name: 'flow.json', text: JSON.stringify(minimalFlow()) },
  { name: 'old.json', text: JSON.stringify({ ...minimalFlow(), format: 1 }, null, 2) },
  { name: 'story.twee', text: TWEE },
  { name: 'lines.csv', text: CSV },
]

type Outcome = 'accepted' | 'refused'

/** Reads one spoilt file and holds what comes back to its promises; the answer says which it was. */
function readSpoilt(number: number): Outcome {
  const random = makeRandom(SEED, number)
  const { name, text } = random.pick(SOURCES)
  const spoilt = mutateFile(text, random)
  const bytes = random.chance(0.1) ? Buffer.from(`\ufeff${spoilt}`, 'utf16le') : new TextEncoder().encode(spoilt)
  const read = importFlow(bytes, random.chance(0.05) ? 'unknown.txt' : name, 'de')
  if (read.ok) {
    holdFlow(read.value.flow)
    return 'accepted'
  }
  if (read.problem.length === 0 || read.problem.some(({ message }) => message === '')) throw new Error('no reason told')
  return 'refused'
}

/** What is accepted has the shape of a flow, can be checked, and can leave again in every format. */
function holdFlow(flow: Flow): void {
  flowSchema.parse(flow)
  checkFlow(flow)
  const again = importJson(exportJson(flow))
  if (!again.ok) throw new Error(`not read back: ${JSON.stringify(again.problem[0])}`)
  createMachine(JSON.parse(JSON.stringify(drawMachine(flow, 'de'))))
  exportMermaid(flow, 'de', diagramWords('de'))
}

describe('importFlow with spoilt files', () => {
  it(`reads ${FILES} of them without a crash, a hang or half a flow`, () => {
    const context = createContext({ readSpoilt })
    const counts = { accepted: 0, refused: 0 }
    for (let number = 0; number < FILES; number += 1) {
      const outcome = runWatched(`readSpoilt(${number})`, context)
      counts[outcome] += 1
    }
    // Spoilt too little or too much, the files would prove nothing.
    expect(counts.accepted).toBeGreaterThan(FILES / 20)
    expect(counts.refused).toBeGreaterThan(FILES / 20)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  }, 1_800_000)
})

/** Runs it as long as it does not hang; an error names the file by its number, which makes it again. */
function runWatched(code: string, context: object): Outcome {
  try {
    return new Script(code).runInContext(context, { timeout: HANG_MS })
  } catch (error) {
    throw new Error(`${code} failed`, { cause: error })
  }
}
