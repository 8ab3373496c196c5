/** What a spreadsheet takes for the beginning of a formula or hides before one, full-width forms included. */
const RUNS = /^[=+\-@\t\r＝＋－＠]/

/** SECURITY: a text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it text. */
export function neutraliseFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}
