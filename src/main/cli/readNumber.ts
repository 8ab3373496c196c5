import type { CommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** A whole number from 1 to `most` that an option gives, or the usual one; anything else is a `UsageError`. */
export function readNumber(line: CommandLine, name: string, most: number, usual?: string): number {
  const text = line.value(name) ?? usual
  if (text === undefined) throw new UsageError(`How many? --${name} NUMBER`)
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new UsageError(`--${name} takes a whole number from 1 to ${most}, not "${text}".`)
}
