import { makeScript } from '../../shared/call/script.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { readText, writeResult } from './files.ts'
import { loadRunnableFlow } from './loadFlow.ts'
import { makePlayer, type Played } from './player.ts'
import { type CommandLine, readCommandLine } from './readCommandLine.ts'
import { readPolicy } from './readPolicy.ts'
import { UsageError } from './usageError.ts'

/** `play FLOW --events FILE`: what each event of one or more calls does, one answer per input line. */
export async function playCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['events', 'policy', 'lang'])
  const [flowName, ...others] = line.words
  const events = line.value('events')
  if (flowName === undefined || others.length > 0 || events === undefined) {
    throw new UsageError('play wants one FLOW and --events FILE.')
  }
  const flow = loadRunnableFlow(flowName)
  const language = readLanguage(line, flow.languages)
  const played = playAll(makePlayer(makeScript(flow, readPolicy(line)), language), readText(events))
  const print = line.json ? JSON.stringify : describe
  writeResult(line, io, played.map((each) => `${print(each)}\n`).join(''))
  return EXIT.fine
}

const NOT_STARTED = 'The first line of the events must be {"type":"call.started"}.'

function playAll(play: (line: string) => Played | null, text: string): Played[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) throw new UsageError(NOT_STARTED)
  return lines.map((each) => {
    const played = play(each)
    if (played === null) throw new UsageError(NOT_STARTED)
    return played
  })
}

function readLanguage(line: CommandLine, languages: readonly string[]): string | undefined {
  const language = line.value('lang')
  if (language !== undefined && !languages.includes(language)) {
    throw new UsageError(`The flow does not speak "${language}"; it speaks ${languages.join(', ')}.`)
  }
  return language
}

function describe(played: Played): string {
  const verdict = played.problem === undefined ? '' : ` refused: ${played.problem}`
  const shown = played.line === null ? `(${played.stage})` : `[${played.rung ?? played.stepId}] ${played.line}`
  return `${played.call}.${played.seq} ${played.event ?? '?'}${verdict}\n    ${shown}`
}
