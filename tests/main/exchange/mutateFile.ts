import type { Random } from '../../../src/shared/simulate/random.ts'

/** A way to spoil a text at a place in it. */
type Mutation = (text: string, random: Random) => string

type Pair = readonly [open: string, close: string]

/** Pieces that mean something to one of the readers, or to JavaScript. */
const PIECES = [
  '"',
  '""',
  '\\',
  '\\u0000',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '👋',
  'שלום',
  '\r',
  '\n',
  '\n:: ',
  '\n:: a [script]\n',
  '{"position":"1e9,-5"}',
  '[[',
  ']]',
  '->',
  '<-',
  '|',
  '<<if $x>>',
  '(set: $x to 1)',
  '<script>alert(1)</script>',
  '<ph id="1">{{concern}}</ph>',
  '</target>',
  '&lt;',
  '&a;',
  '<!DOCTYPE xliff [<!ENTITY a "b">]>',
  '<![CDATA[',
  '<!--',
  ']]>',
  'state="new"',
  'id="__proto__"',
  '{{callerName}}',
  '{{__proto__}}',
  ';',
  ',',
  '\t',
  'sep=;\n',
  'choice 99',
  'key',
  '__proto__',
  'constructor',
  '"__proto__":{"polluted":true},',
  '"format":3,',
  '"stale":{"toString":["de"]},',
  '1e999',
  '-0',
  '99999999999999999999999',
  'null',
  '=1+1',
] as const

const BRACKETS: readonly [Pair, ...Pair[]] = [
  ['[', ']'],
  ['{"a":', '}'],
  ['[[', ']]'],
  ['"', '"'],
]

/** What a value of JSON can be turned into. */
const VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1e308',
  '""',
  '[]',
  '{}',
  '[[]]',
  '"x"',
  '{"de":1}',
  '{"__proto__":1}',
] as const

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  function flip(text, random) {
    const at = place(text, random)
    return splice(text, at, 1, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << random.whole(0, 7))))
  },
  function cut(text, random) {
    return splice(text, place(text, random), random.whole(1, 40), '')
  },
  function cutTheEnd(text, random) {
    return text.slice(0, place(text, random))
  },
  function repeat(text, random) {
    const at = place(text, random)
    return splice(text, at, 0, text.slice(at, at + random.whole(1, 60)).repeat(random.pick([1, 2, 60, 600])))
  },
  function nest(text, random) {
    const [open, close] = random.pick(BRACKETS)
    const count = random.pick([1, 5, 40, 3000])
    return splice(text, place(text, random), 0, open.repeat(count) + close.repeat(count))
  },
  function insert(text, random) {
    return splice(text, place(text, random), 0, random.pick(PIECES))
  },
  function swapValue(text, random) {
    const values = [...text.matchAll(/"(?:[^"\\]|\\.){0,200}"(?!:)|\b\d+\b|true|null|\[\]/g)]
    const value = values[random.whole(0, values.length - 1)]
    return value === undefined ? text : splice(text, value.index, value[0].length, random.pick(VALUES))
  },
  function swapKey(text, random) {
    const keys = [...text.matchAll(/"\w{1,40}"(?=:)/g)]
    const [from, to] = [keys[random.whole(0, keys.length - 1)], keys[random.whole(0, keys.length - 1)]]
    return from === undefined || to === undefined ? text : splice(text, from.index, from[0].length, to[0])
  },
  function moveLines(text, random) {
    const lines = text.split('\n')
    const [moved = ''] = lines.splice(random.whole(0, lines.length - 1), 1)
    lines.splice(random.whole(0, lines.length), random.whole(0, 2), moved)
    return lines.join('\n')
  },
]

/** A file spoilt in one to five ways, the same ones for the same draws. */
export function mutateFile(text: string, random: Random): string {
  let mutated = text
  for (let count = random.whole(1, 5); count > 0; count -= 1) mutated = random.pick(MUTATIONS)(mutated, random)
  return mutated
}

function place(text: string, random: Random): number {
  return random.whole(0, Math.max(0, text.length - 1))
}

function splice(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length)
}
