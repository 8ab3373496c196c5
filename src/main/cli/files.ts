import { readFileSync, writeFileSync } from 'node:fs'
import type { CliIo } from './cliIo.ts'
import type { CommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** The text of a file; a file that cannot be read is a `UsageError` that names it. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${reason(error)}`)
  }
}

/** The JSON document in a file. */
export function readJson(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${reason(error)}`)
  }
}

/** Writes a command's result to `--out`, or to standard output. */
export function writeResult(line: CommandLine, io: CliIo, text: string): void {
  const out = line.value('out')
  if (out === undefined) {
    io.out(text)
    return
  }
  try {
    writeFileSync(out, text)
  } catch (error) {
    throw new UsageError(`Cannot write ${out}: ${reason(error)}`)
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
