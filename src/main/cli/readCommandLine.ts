import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UsageError } from './usageError.ts'

const COMMON = { json: { type: 'boolean' }, out: { type: 'string' } } as const

/** What was given on a command line: positional words and options. */
export type CommandLine = {
  readonly words: readonly string[]
  readonly json: boolean
  /** The value of an option, undefined where it was not given. */
  readonly value: (name: string) => string | undefined
  /** Whether an option without a value was given. */
  readonly has: (flag: string) => boolean
}

/**
 * Reads a command's arguments: options with a value, and flags without; an unknown one is a `UsageError`. Every command
 * knows `--json` and `--out FILE`.
 */
export function readCommandLine(
  argv: readonly string[],
  options: readonly string[] = [],
  flags: readonly string[] = [],
): CommandLine {
  const config: ParseArgsOptionsConfig = { ...COMMON }
  for (const option of options) config[option] = { type: 'string' }
  for (const flag of flags) config[flag] = { type: 'boolean' }
  const { values, positionals } = parse([...argv], config)
  return {
    words: positionals,
    json: values.json === true,
    value: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    has: (flag) => values[flag] === true,
  }
}

function parse(args: string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
