import { FLOW_TEMPLATES } from '../../shared/flow/templates/templates.ts'
import { checkCommand } from './checkCommand.ts'
import type { CliIo } from './cliIo.ts'
import { convertCommand } from './convertCommand.ts'
import { EXIT } from './exitCodes.ts'
import { exportCommand } from './exportCommand.ts'
import { generateCommand } from './generateCommand.ts'
import { pathsCommand } from './pathsCommand.ts'
import { playCommand } from './playCommand.ts'
import { proveCommand } from './proveCommand.ts'
import { recordCommand } from './recordCommand.ts'
import { simulateCommand } from './simulateCommand.ts'
import { translateCommand } from './translateCommand.ts'
import { UsageError } from './usageError.ts'
import { verifyCommand } from './verifyCommand.ts'

type Command = (argv: readonly string[], io: CliIo) => Promise<number>

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['play', playCommand],
  ['paths', pathsCommand],
  ['prove', proveCommand],
  ['simulate', simulateCommand],
  ['record', recordCommand],
  ['convert', convertCommand],
  ['translate', translateCommand],
  ['export', exportCommand],
  ['verify', verifyCommand],
  ['generate', generateCommand],
])

const TEMPLATE_IDS = FLOW_TEMPLATES.map(({ id }) => id).join(', ')

const USAGE = `ruhepol <command> [options]

  check FLOW [--json] [--out FILE]             every problem of a flow
  play FLOW --events FILE [--policy FILE]
       [--lang de|en] [--json] [--out FILE]    what each event of a call does
  paths FLOW [--list N] [--policy FILE]
       [--json] [--out FILE]                   what can be reached, and on how many paths
  prove FLOW [--policy FILE] [--json]
       [--out FILE]                            every broken invariant with a counter-example
  simulate FLOW --calls N [--seed S]
       [--policy FILE] [--json] [--out FILE]   where calls with simulated callers go
  record FLOW --events FILE --id ID [--name NAME]
       [--policy FILE] [--out FILE]            the events of a call as a scenario of the flow
  convert FILE --to json|stately|mermaid|xliff|csv [--lang de|en]
       [--file-lang de|en] [--out FILE]        a flow in another format
  translate FLOW --with FILE [--apply]
       [--json] [--out FILE]                   what a translated file would change
  export --db FILE --format jsonl|csv --out FILE
  verify --db FILE [--json]                    integrity, and a replay of every call
  generate --calls N [--days D] [--seed S] [--from YYYY-MM-DD]
       --data-dir DIR | --out FILE             adds made-up calls, marked as such
  generate --remove --data-dir DIR | --out FILE   removes all of them
  verify --db FILE --export FILE [--json]      whether an exported file holds everything

FLOW is a file, the word "default" for the built-in flow, or a template: ${TEMPLATE_IDS}.
Exit code: 0 fine, 1 problems found, 2 wrong usage or unreadable file.
`

/** Runs one command line (without node and script) and answers its exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(USAGE)
    return name === undefined ? EXIT.usage : EXIT.fine
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(USAGE)
    return EXIT.fine
  }
  const command = COMMANDS.get(name)
  if (command === undefined) {
    io.err(`There is no command "${name}".\n\n${USAGE}`)
    return EXIT.usage
  }
  return runCommand(command, rest, io)
}

async function runCommand(command: Command, argv: readonly string[], io: CliIo): Promise<number> {
  try {
    return await command(argv, io)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    io.err(error instanceof UsageError ? `${message}\n` : `Something went wrong, nothing was changed: ${message}\n`)
    return EXIT.usage
  }
}
