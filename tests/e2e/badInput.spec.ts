import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { minimalFlow } from '../support/minimalFlow.ts'
import { test } from './support/appTest.ts'
import { answerOpenDialog } from './support/openDialog.ts'

const flow = minimalFlow()
const [open, close, ...others] = flow.steps
if (open === undefined || close === undefined) throw new Error('the smallest flow has two steps')
const [line] = open.wordings
if (line === undefined) throw new Error('the first step has a line')
const json = (change: object) => JSON.stringify({ ...flow, ...change }, null, 2)
const saying = (de: string) => ({ ...open, wordings: [{ ...line, text: { de } }] })

/** A file, and where and why it does not become a flow as it is, as the screen says it in both languages. */
type BadFile = { readonly name: string; readonly text: string; readonly de: RegExp; readonly en: RegExp }

const steps = (...changed: readonly object[]) => json({ steps: [...changed, ...others] })

/** Files that become nothing. */
const REFUSED: readonly BadFile[] = [
  {
    name: 'kein-json.json',
    text: '{\n  "id": oops\n}',
    de: /Ab Zeile 2, Zeichen 9 .*kein JSON/,
    en: /line 2, character 9 .*not JSON/,
  },
  {
    name: 'abgeschnitten.json',
    text: json({}).slice(0, 700),
    de: /Ab Zeile 45, .*bricht dort ab/,
    en: /line 45, .*ends there/,
  },
  { name: 'liste.json', text: '[1, 2]', de: /Felder in geschweiften Klammern/, en: /fields in braces/ },
  { name: 'neuer.json', text: json({ format: 7 }), de: /Format 7.*bis 2/, en: /format 7.*up to 2/ },
  {
    name: 'gross.json',
    text: `${json({})}${' '.repeat(5_000_001)}`,
    de: /5,1 MB, höchstens 5/,
    en: /5\.1 MB and may have 5/,
  },
  {
    name: 'viele.json',
    text: json({ steps: Array.from({ length: 5001 }, (_, index) => ({ ...open, id: `s${index}` })) }),
    de: /mehr als 5\.000 Schritte/,
    en: /more than 5,000 steps/,
  },
  {
    name: 'form.json',
    text: steps({ ...open, wordings: 7, theme: 'dark' }, close),
    de: /Liste in eckigen Klammern.*steps\.open\.wordings.*kennt das Format nicht.*steps\.open\.theme/s,
    en: /list in square brackets.*steps\.open\.wordings.*does not know this field.*steps\.open\.theme/s,
  },
  {
    name: 'zweimal.json',
    text: json({}).replace('"id": "minimal",', '"id": "minimal",\n  "id": "anders",'),
    de: /„id“ steht hier zweimal/,
    en: /“id” is there twice/,
  },
  {
    name: 'makro.twee',
    text: ':: Anfang\nGuten Tag.\n<<set $zorn to 1>>\n[[Ende]]\n\n:: Ende\nDanke.\n',
    de: /Passage „Anfang“ .*Zeile 3 .*<<set \$zorn to 1>>/,
    en: /passage “Anfang”, line 3 .*<<set \$zorn to 1>>/,
  },
]

const inCircle = [{ id: 'a', label: { de: 'im Kreis' }, goTo: { step: 'open' } }]

/** Files that become a draft, with what is wrong in it. */
const TOLD: readonly BadFile[] = [
  {
    name: 'kreis.json',
    text: steps({ ...open, choices: inCircle }, close),
    de: /Von „open“ aus kommt man zu keinem Ende/,
    en: /From “open” there is no way to an end/,
  },
  {
    name: 'skript.json',
    text: steps(saying('Guten Tag <script>globalThis.ran = true</script>, \u0007worum geht es?'), close),
    de: /1\. Formulierung, Deutsch: .*U\+0007.*„<script>“ gehört in eine Webseite/s,
    en: /wording 1, German: .*U\+0007.*“<script>” belongs in a web page/s,
  },
  {
    name: 'rechts.json',
    text: steps(saying('שלום 👋 Guten Tag \u202e, worum geht es?'), close),
    de: /1\. Formulierung, Deutsch: .*U\+202E/,
    en: /wording 1, German: .*U\+202E/,
  },
  {
    name: 'doppelt.json',
    text: steps(open, { ...close, id: 'open' }),
    de: /Die Kennung open ist schon vergeben/,
    en: /The id open is taken already/,
  },
]

const WORDS = {
  de: {
    place: 'Leitfäden',
    read: 'Einlesen …',
    refused: 'Es ist nichts angelegt worden.',
    create: 'Als Entwurf anlegen',
  },
  en: { place: 'Scripts', read: 'Read in …', refused: 'Nothing was created.', create: 'Create as a draft' },
} as const

for (const language of ['de', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })
    const words = WORDS[language]

    test('a bad file is told by place and reason, and nothing of it is kept or run', async ({ running }, info) => {
      const { app, page, dataDir } = running
      await page.getByRole('navigation').getByText(words.place, { exact: true }).click()
      const rows = page.getByRole('row')
      await expect(rows).toHaveCount(2)
      const dialog = page.getByRole('dialog')
      const read = async ({ name, text }: BadFile) => {
        const file = join(dataDir, name)
        writeFileSync(file, text)
        await answerOpenDialog(app, file)
        await page.getByRole('button', { name: words.read }).click()
        await expect(dialog).toContainText(name)
        await page.screenshot({ path: info.outputPath(`${name}.png`) })
      }
      const leave = async () => {
        await page.keyboard.press('Escape')
        await expect(dialog).toBeHidden()
        await expect(rows).toHaveCount(2)
      }
      for (const file of REFUSED) {
        await read(file)
        await expect(dialog.getByRole('alert')).toContainText(words.refused)
        await expect(dialog).toContainText(file[language])
        await leave()
      }
      for (const file of TOLD) {
        await read(file)
        await expect(dialog).toContainText(file[language])
        await expect(dialog.getByRole('button', { name: words.create })).toBeEnabled()
        await leave()
      }
      expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined()
    })
  })
}
