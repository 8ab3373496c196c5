import { basename, dirname, join } from 'node:path'
import { defaultFlow } from '../../shared/flow/default/defaultFlow.ts'
import { defaultPolicy } from '../../shared/policy/defaultPolicy.ts'
import { createIds } from '../services/createIds.ts'
import { generateCalls } from '../services/generateCalls.ts'
import { type OpenProfile, ProfileDatabase } from '../services/profileDatabase.ts'
import { profilePaths } from '../services/profilePaths.ts'
import { removeGenerated } from '../services/removeGenerated.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { WHY } from './openForCommand.ts'
import { type CommandLine, readCommandLine } from './readCommandLine.ts'
import { readGeneratePlan } from './readGeneratePlan.ts'
import { tellProgress } from './tellProgress.ts'
import { UsageError } from './usageError.ts'

/** The name of the one person of a profile that begins with generated calls. */
const PERSON_NAME = 'Demo'

/** `generate`: adds calls that a simulated caller and agent have, or with `--remove` takes all of those out again. */
export async function generateCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['calls', 'days', 'seed', 'from', 'data-dir'], ['remove'])
  const path = databasePath(line)
  const plan = line.has('remove') ? null : readGeneratePlan(line, Date.now())
  const database = openDatabase(path)
  try {
    const opened = database.use({ mayBeNew: true })
    if (!opened.ok) throw new UsageError(`Cannot use ${path}: ${WHY[opened.problem]}.`)
    const calls = plan === null ? remove(opened.value, io) : add(opened.value, plan, io)
    database.moveLog('empty')
    if (line.json) io.out(`${JSON.stringify({ database: path, [plan === null ? 'removed' : 'generated']: calls })}\n`)
    return EXIT.fine
  } finally {
    database.close()
  }
}

function add(profile: OpenProfile, plan: Parameters<typeof generateCalls>[1], io: CliIo): number {
  const generated = generateCalls(profile, plan)
  if (!generated.ok) {
    throw new UsageError(
      'The file holds calls of this seed and period already. Take another --seed, or --remove first.',
    )
  }
  return tellProgress(generated.value, { total: plan.calls, what: 'calls generated' }, io)
}

function remove({ db }: OpenProfile, io: CliIo): number {
  const { total, work } = removeGenerated(db)
  const removed = tellProgress(work, { total, what: 'generated calls removed' }, io)
  io.err('Giving their room back to the disk ...\n')
  db.exec('VACUUM')
  return removed
}

function databasePath(line: CommandLine): string {
  const [folder, file] = [line.value('data-dir') ?? process.env.RUHEPOL_DATA_DIR, line.value('out')]
  if (file !== undefined) return file
  if (folder !== undefined) return profilePaths(folder).database
  throw new UsageError('Where to? --data-dir FOLDER of a profile, or --out FILE')
}

function openDatabase(path: string): ProfileDatabase {
  const clock = { nowMs: () => Date.now() }
  const source = { clock, newId: createIds(clock), personName: PERSON_NAME, flow: defaultFlow, policy: defaultPolicy }
  const paths = profilePaths(dirname(path))
  return new ProfileDatabase({ ...paths, database: join(paths.folder, basename(path)) }, source)
}
