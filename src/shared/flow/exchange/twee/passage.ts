/** A line of a file with its number, from 1. */
export type FileLine = { readonly number: number; readonly text: string }

/** One passage of a Twee file. */
export type Passage = {
  readonly name: string
  readonly tags: readonly string[]
  /** What its header says in JSON, null where that cannot be read. */
  readonly metadata: Readonly<Record<string, unknown>> | null
  /** The line of the header. */
  readonly line: number
  readonly lines: readonly FileLine[]
}

/** The place of a line of a passage in a problem. */
export function passagePath(name: string, line: number): string {
  return `passages.${name}.lines.${line}`
}
