import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fromBytes } from '../../src/main/db/idBytes.ts'
import { openForReading } from '../../src/main/db/openDatabase.ts'
import { exportToFile } from '../../src/main/reports/exportToFile.ts'
import { csvHead, csvLine } from '../../src/main/services/export/csvLine.ts'
import type { ExportRow } from '../../src/main/store/exportStore.ts'
import type { CallId, PersonId } from '../../src/shared/ids.ts'

/** How one export went: its time, the most memory its process took, and how much it wrote. */
export type ExportRun = { readonly ms: number; readonly mb: number; readonly bytes: number }

/** The flags are numbers here, and a number that is not 0 is true. */
type BareRow = ExportRow & { readonly id: Uint8Array }

const ALL_CALLS = `
  SELECT c.call_id AS id, c.started_at_ms AS startedAtMs, c.ended_at_ms AS endedAtMs, c.stage, c.outcome,
    c.highest_rung AS highestRung, c.strikes, c.overrides, c.warnings_shown AS warningsShown, c.incident, c.complaint,
    c.still_customer AS stillCustomer, c.language, c.app_version AS appVersion, r.caller_name AS callerName,
    r.caller_number AS callerNumber, r.reference, f.number AS flowVersion, p.number AS policyVersion,
    (SELECT group_concat(k.cause, '; ' ORDER BY k.position) FROM call_causes k WHERE k.call_id = c.call_id) AS causes,
    (SELECT count(*) FROM commitments m WHERE m.call_id = c.call_id) AS commitments,
    CASE WHEN c.ended_at_ms IS NULL THEN (SELECT count(*) FROM call_events e WHERE e.call_id = c.call_id)
      ELSE c.last_event_seq + 1 END AS events
  FROM calls c
  LEFT JOIN call_references r ON r.call_id = c.call_id
  JOIN flow_versions f ON f.flow_version_id = c.flow_version_id
  JOIN policy_versions p ON p.policy_version_id = c.policy_version_id
  ORDER BY c.call_id`

const [how, path = '', file = ''] = process.argv.slice(2)
const KB = 1024
/** As the job runner between two pieces of work. */
const PAUSE_MS = 1
const WRITE_AT = 65_536

const opened = openForReading(path)
if (!opened.ok) throw new Error(`cannot read ${path}: ${opened.problem}`)
const db = opened.value
const before = performance.now()
if (how === 'bare') writeBare()
else await writeAsTheAppDoes()
const ms = performance.now() - before
const run: ExportRun = { ms, mb: process.resourceUsage().maxRSS / KB, bytes: statSync(file).size }
process.stdout.write(JSON.stringify(run))

async function writeAsTheAppDoes(): Promise<void> {
  const pause = async () => void (await wait(PAUSE_MS))
  const who = { personId: '' as PersonId, readsAll: true }
  const done = await exportToFile({ db, pause }, { file, format: 'csv', style: 'en', who, query: null })
  if (!done.ok) throw new Error(done.problem)
}

/** One cursor over everything and nothing else: no pages, no pauses, no care for the file. */
function writeBare(): void {
  const target = openSync(file, 'w')
  let text = csvHead('en')
  const rows = db.prepare<[], BareRow>(ALL_CALLS).iterate()
  for (const row of rows) {
    text += csvLine({ ...row, callId: fromBytes<CallId>(row.id), causes: row.causes ?? '' }, 'en')
    if (text.length < WRITE_AT) continue
    writeSync(target, text)
    text = ''
  }
  writeSync(target, text)
  closeSync(target)
}
