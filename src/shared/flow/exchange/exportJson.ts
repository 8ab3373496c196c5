import { type Flow, flowSchema } from '../flow.ts'

const LANGUAGE = /^[a-z]{2}$/

/**
 * A flow as a file in our own format: the fields in the order of the schema and the languages in that of the flow, so
 * that two files can be compared line by line.
 */
export function exportJson(flow: Flow): string {
  const order = new Map(flow.languages.map((language, index) => [language, index]))
  const place = (language: string) => order.get(language) ?? order.size
  const sorted = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const entries = Object.entries(value)
    if (!entries.every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string')) return value
    return Object.fromEntries(entries.sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en')))
  }
  return `${JSON.stringify(flowSchema.parse(flow), sorted, 2)}\n`
}
