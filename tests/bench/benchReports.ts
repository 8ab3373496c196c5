import { statSync } from 'node:fs'
import { fromBytes } from '../../src/main/db/idBytes.ts'
import type { AppParts } from '../../src/main/services/appParts.ts'
import { getLoggedCall } from '../../src/main/services/getLoggedCall.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import { replayEach } from '../../src/shared/call/replay.ts'
import { makeScript } from '../../src/shared/call/script.ts'
import type { CallId } from '../../src/shared/ids.ts'
import { makeRandom } from '../../src/shared/simulate/random.ts'
import { makeBenchApp } from './benchApp.ts'
import { type Figure, figure, percentile, timeMs } from './figures.ts'
import { benchSizes, generateFile } from './generatedFile.ts'

const REPLAYED_CALLS = 200
const FIND = `
  SELECT call_id FROM calls
  WHERE origin_device_id = (SELECT device_id FROM devices WHERE is_this = 1) AND device_sequence = ?`

/** What a call takes on disk, and how long it takes to open and replay one, in the largest generated file. */
export async function benchReports(): Promise<Figure[]> {
  const [calls = 0] = benchSizes().toReversed()
  const { dataDir, path } = await generateFile(calls)
  const bytesPerCall = statSync(path).size / calls
  const app = makeBenchApp(dataDir)
  try {
    const samples = drawCalls(app, calls).map((callId) => timeMs(() => openAndReplay(app, callId)))
    return [
      figure('reports.bytes_per_call', bytesPerCall, 'bytes', 2500),
      figure('reports.replay.ms', percentile(samples, 0.95), 'ms', 50),
    ]
  } finally {
    app.database.close()
  }
}

function drawCalls({ database }: AppParts, calls: number): readonly CallId[] {
  const opened = database.use()
  if (!opened.ok) throw new Error(`no database: ${opened.problem}`)
  const find = opened.value.db.prepare(FIND).pluck()
  const random = makeRandom(calls)
  const drawn = Array.from({ length: REPLAYED_CALLS }, () => find.get(random.whole(1, calls)) as Uint8Array)
  return drawn.map((bytes) => fromBytes<CallId>(bytes))
}

/** As a person who opens a call: what main answers, and every line that was on screen. */
function openAndReplay(app: AppParts, callId: CallId): void {
  const call = getLoggedCall(app, callId)
  if (!call.ok) throw new Error(`cannot open ${callId}: ${call.problem}`)
  const { flow, policy } = call.value.script
  const script = makeScript(flow, policy)
  const events = call.value.events.map(({ event }) => event)
  const replayed = replayEach(script, events, (_event, { now }) => lineOf(script, now))
  if (!replayed.ok) throw new Error(`cannot replay ${callId}: ${replayed.problem.code}`)
}
