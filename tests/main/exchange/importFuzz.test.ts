import { createContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createMachine } from 'xstate'
import { importFlow } from '../../../src/main/services/exchange/importFlow.ts'
import { readTranslation } from '../../../src/main/services/exchange/readTranslation.ts'
import { writeTranslationTable } from '../../../src/main/services/exchange/translationTable.ts'
import { writeXliff } from '../../../src/main/services/exchange/writeXliff.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { applyTranslation } from '../../../src/shared/flow/edit/applyTranslation.ts'
import { drawMachine } from '../../../src/shared/flow/exchange/drawMachine.ts'
import { exportJson } from '../../../src/shared/flow/exchange/exportJson.ts'
import { exportMermaid } from '../../../src/shared/flow/exchange/exportMermaid.ts'
import { importJson } from '../../../src/shared/flow/exchange/importJson.ts'
import type { TranslationChange } from '../../../src/shared/flow/exchange/translation/compareTranslation.ts'
import { makeTranslationFile } from '../../../src/shared/flow/exchange/translation/makeTranslationFile.ts'
import type { TranslationFile } from '../../../src/shared/flow/exchange/translation/translationFile.ts'
import { type Flow, flowSchema } from '../../../src/shared/flow/flow.ts'
import { listKeyedTexts } from '../../../src/shared/flow/textKeys.ts'
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

/** Who reads the files of a source. */
type Reader = (bytes: Uint8Array, name: string) => Outcome
type Source = { readonly name: string; readonly text: string; readonly read: Reader }

/** What is to be translated: one text is there already, the others come with the file. */
const BILINGUAL: Flow = { ...minimalFlow(), languages: ['de', 'en'], name: { de: 'Klein', en: 'Small' } }
const TO_TRANSLATE = makeTranslationFile(BILINGUAL, 'en')
const TRANSLATED: TranslationFile = {
  ...TO_TRANSLATE,
  units: TO_TRANSLATE.units.map((unit) => ({ ...unit, target: `${unit.source} (en)`, state: 'translated' })),
}

const SOURCES: readonly [Source, ...Source[]] = [
  { name: 'flow.json', text: JSON.stringify(minimalFlow()), read: readFlow },
  { name: 'old.json', text: JSON.stringify({ ...minimalFlow(), format: 1 }, null, 2), read: readFlow },
  { name: 'story.twee', text: TWEE, read: readFlow },
  { name: 'lines.csv', text: CSV, read: readFlow },
  { name: 'texts.xlf', text: writeXliff(TRANSLATED), read: readTexts },
  { name: 'texts.csv', text: writeTranslationTable(TRANSLATED), read: readTexts },
]

type Outcome = 'accepted' | 'refused'

/** Reads one spoilt file and holds what comes back to its promises; the answer says which it was. */
function readSpoilt(number: number): Outcome {
  const random = makeRandom(SEED, number)
  const { name, text, read } = random.pick(SOURCES)
  const spoilt = mutateFile(text, random)
  const bytes = random.chance(0.1) ? Buffer.from(`\ufeff${spoilt}`, 'utf16le') : new TextEncoder().encode(spoilt)
  return read(bytes, random.chance(0.05) ? 'unknown.txt' : name)
}

function readFlow(bytes: Uint8Array, name: string): Outcome {
  const read = importFlow(bytes, name, 'de')
  if (read.ok) {
    holdFlow(read.value.flow)
    return 'accepted'
  }
  if (read.problem.length === 0 || read.problem.some(({ message }) => message === '')) throw new Error('no reason told')
  return 'refused'
}

function readTexts(bytes: Uint8Array): Outcome {
  const { changes, problems } = readTranslation(BILINGUAL, bytes)
  if (problems.some(({ message }) => message === '')) throw new Error('no reason told')
  if (changes.length === 0 && problems.length > 0) return 'refused'
  holdTranslation(changes)
  return 'accepted'
}

/** What is taken over are texts of the flow in the other language, and nothing else of it changes. */
function holdTranslation(changes: readonly TranslationChange[]): void {
  const translated = applyTranslation(BILINGUAL, changes)
  flowSchema.parse(translated)
  checkFlow(translated)
  const original = (flow: Flow) => JSON.stringify(listKeyedTexts(flow).map(({ key, text }) => [key, text.de]))
  if (original(translated) !== original(BILINGUAL)) throw new Error('the original was written over')
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

describe('importing flows and translations from spoilt files', () => {
  it(`reads ${FILES} of them without a crash, a hang, half a flow or an original that is written over`, () => {
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
