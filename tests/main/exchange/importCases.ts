import type { EXCHANGE_PROBLEMS } from '../../../src/shared/flow/check/exchangeProblems.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

/** A file, and a problem or note that reading it must tell. */
export type ImportCase = {
  readonly code: keyof typeof EXCHANGE_PROBLEMS
  readonly what: string
  readonly path: string
  readonly fileName: string
  readonly content: string | Uint8Array
}

const twee = (...lines: string[]) => ({ fileName: 'story.twee', content: lines.join('\n') })
const table = (...lines: string[]) => ({ fileName: 'lines.csv', content: lines.join('\n') })
const json = (document: object) => ({ fileName: 'flow.json', content: JSON.stringify(document) })

const manyChoices = ['step;text', ...Array.from({ length: 10 }, (_, index) => `choice ${index + 1}`)].join(';')
const manySteps = Array.from({ length: 5001 }, (_, index) => `s${index},x`)

/** One case or more for each code of `EXCHANGE_PROBLEMS`. */
export const importCases: readonly ImportCase[] = [
  { code: 'fileTooLarge', what: 'a file over 5 MB', path: '', fileName: 'a.json', content: ' '.repeat(5_000_001) },
  {
    code: 'unreadableText',
    what: 'a file that is no text',
    path: '',
    fileName: 'a.json',
    content: new Uint8Array([0x7b, 0xff, 0xfe]),
  },
  {
    code: 'tooDeep',
    what: 'brackets without end',
    path: '',
    fileName: 'a.json',
    content: `{"steps":\n${'['.repeat(2_000_000)}`,
  },
  {
    code: 'tooManySteps',
    what: 'over 5,000 steps',
    path: 'steps',
    ...json({ ...minimalFlow(), steps: Array(5001).fill(minimalFlow().steps[0]) }),
  },
  { code: 'upgradedFormat', what: 'an older format', path: 'format', ...json({ ...minimalFlow(), format: 1 }) },
  { code: 'unknownFileKind', what: 'a workbook', path: '', fileName: 'flow.xlsx', content: 'PK\u0003\u0004' },
  { code: 'translationInstead', what: 'an XLIFF file', path: '', fileName: 'flow.xlf', content: '<xliff/>' },
  { code: 'nothingToImport', what: 'an empty file', path: '', ...twee('') },
  { code: 'nothingToImport', what: 'a story with a title alone', path: '', ...twee(':: StoryTitle', 'Klein') },
  { code: 'outsidePassage', what: 'a text before the first passage', path: 'lines.2', ...twee('', 'Hallo', ':: A') },
  { code: 'passageHeader', what: 'a passage without a name', path: 'lines.1', ...twee(':: [tag]', 'Hallo') },
  { code: 'passageHeader', what: 'a bracket in a name', path: 'lines.1', ...twee(':: a]b', 'Hallo') },
  { code: 'passageHeader', what: 'tags without end', path: 'lines.1', ...twee(':: a [tag', 'Hallo') },
  { code: 'passageHeader', what: 'a word behind the tags', path: 'lines.1', ...twee(':: a [tag] b', 'Hallo') },
  { code: 'passageTwice', what: 'two passages of one name', path: 'lines.3', ...twee(':: a', 'x', ':: a', 'y') },
  ...[
    ['a macro of SugarCube', '<<if $angry>>Hallo<</if>>'],
    ['a macro of Harlowe', 'Hallo (set: $x to 1)'],
    ['a macro of Harlowe with a dash', '(link-goto: "a")'],
    ['a script of Snowman', 'Hallo <% alert(1) %>'],
    ['HTML', 'Hallo <script>alert(1)</script>'],
    ['a comment in HTML', '<!-- x -->'],
    ['a variable', 'Hallo $name'],
    ['an insert of Chapbook', 'Hallo {embed: 1}'],
    ['a modifier of Chapbook', '[if angry]'],
    ['variables of Chapbook', '--'],
    ['code behind a link', '[[b->b][$x = 1]]'],
    ['a comment', '/* x */'],
  ].map(([what = '', line = '']) => ({
    code: 'storyCode' as const,
    what,
    path: 'passages.a.lines.3',
    ...twee(':: a', 'Hallo', line, ':: b', 'Ende'),
  })),
  { code: 'storyCode', what: 'a script', path: 'passages.s.lines.1', ...twee(':: s [script]', 'x', ':: a', 'b') },
  {
    code: 'storyCode',
    what: 'a stylesheet',
    path: 'passages.s.lines.1',
    ...twee(':: s [stylesheet]', 'x', ':: a', 'b'),
  },
  {
    code: 'storyCode',
    what: 'a set-up passage',
    path: 'passages.StoryInit.lines.3',
    ...twee(':: a', 'b', ':: StoryInit'),
  },
  { code: 'brokenLink', what: 'a link without end', path: 'passages.a.lines.2', ...twee(':: a', '[[b->c]', ']') },
  { code: 'brokenLink', what: 'a link without target', path: 'passages.a.lines.2', ...twee(':: a', '[[b->]]') },
  {
    code: 'startMissing',
    what: 'a start that is not there',
    path: 'passages.StoryData',
    ...twee(':: StoryData', '{"start": "b"}', ':: a', 'Hallo'),
  },
  { code: 'tooManySteps', what: 'over 5,000 passages', path: '', ...twee(...Array(5010).fill(':: a')) },
  { code: 'metadataIgnored', what: 'metadata that is not JSON', path: 'passages.a.lines.1', ...twee(':: a {x}', 'b') },
  { code: 'builtInLadder', what: 'a story', path: 'rungs', ...twee(':: a', 'b') },
  { code: 'builtInSidePaths', what: 'a story without side paths', path: 'entries', ...twee(':: a', 'b') },
  { code: 'endAssumed', what: 'a passage without links', path: 'steps.a', ...twee(':: a', 'b') },
  { code: 'nothingToImport', what: 'a table with a header alone', path: '', ...table('step;text', ';', '') },
  { code: 'tableUnreadable', what: 'a quote without end', path: 'rows.2', ...table('step;text', 'a;"b') },
  { code: 'tableUnreadable', what: 'words behind a quote', path: 'rows.2', ...table('step;text', 'a;"b" c') },
  { code: 'tooMuch', what: 'a row without end', path: 'rows.2', ...table('step;text', ';'.repeat(2_000_000)) },
  { code: 'tooMuch', what: 'a list without end', path: '', ...json({ languages: Array(60_000).fill('de') }) },
  { code: 'tooMuch', what: 'line ends alone', path: '', ...twee('::a', '\n'.repeat(4_000_000)) },
  { code: 'tooMuch', what: 'links without end', path: '', ...twee('::a', '[[a]]'.repeat(100_000)) },
  {
    code: 'tooMuch',
    what: 'more choices than keys',
    path: '',
    ...table(manyChoices, ...Array(5000).fill('a;b;a;a;a;a;a;a;a;a;a;a')),
  },
  { code: 'tooMuch', what: 'over 50,000 rows', path: 'rows.50001', ...table(...Array(50_002).fill('a')) },
  {
    code: 'translationInstead',
    what: 'a table for translators',
    path: 'rows.1',
    ...table('flow;key;de;en', 'a;b;c;d'),
  },
  { code: 'columnUnknown', what: 'a column of its own', path: 'rows.1.theme', ...table('step;text;Theme', 'a;b;c') },
  {
    code: 'columnTwice',
    what: 'a column in two languages',
    path: 'rows.1.schritt',
    ...table('step;text;Schritt', 'a;b;c'),
  },
  {
    code: 'columnTwice',
    what: 'two choices of one number',
    path: 'rows.1.choice 1',
    ...table('step;text;choice;choice 1', 'a'),
  },
  { code: 'columnMissing', what: 'no names of columns', path: 'rows.1', ...table('step', 'a') },
  ...[
    ['step', 'text;step', 'x;'],
    ['language', 'step;text;language', 'a;b;english'],
    ['part', 'step;text;part', 'a;b;dance'],
    ['pause', 'step;text;pause', 'a;b;11'],
    ['end', 'step;text;end', 'a;b;perhaps'],
    ['outcome', 'step;text;outcome', 'a;b;good'],
    ['captures', 'step;text;captures', 'a;b;one two'],
  ].map(([column = '', header = '', row = '']) => ({
    code: 'badCell' as const,
    what: `what does not fit into the column ${column}`,
    path: `rows.3.${column}`,
    ...table(header, '', row),
  })),
  { code: 'cellsDiffer', what: 'two parts', path: 'rows.3.part', ...table('step,text,part', 'a,b,open', 'a,c,close') },
  { code: 'cellsDiffer', what: 'two hints', path: 'rows.3.hint', ...table('step,text,hint', 'a,b,x', 'a,c,y') },
  {
    code: 'cellsDiffer',
    what: 'two targets of one choice',
    path: 'rows.3.choice 1',
    ...table('step,text,choice 1', 'a,b,x->y', 'a,c,x->z'),
  },
  { code: 'tooManySteps', what: 'over 5,000 rows of steps', path: 'rows.5002', ...table('step,text', ...manySteps) },
  {
    code: 'codePageAssumed',
    what: 'the CSV of a German spreadsheet',
    path: '',
    fileName: 'lines.csv',
    content: Buffer.from('Schritt;Text\nÄrger;Grüß Gott', 'latin1'),
  },
]
