import type { Backup, BackupReason } from '../db/backups.ts'
import type { WriteDb } from '../db/database.ts'
import { changeOne } from '../db/prepared.ts'

const INSERT = 'INSERT INTO backups (file_name, reason, made_at_ms) VALUES (?, ?, ?)'

/** Notes that a backup was made. */
export function insertBackup(
  db: WriteDb,
  { fileName, reason, madeAtMs }: Backup & { readonly reason: BackupReason },
): void {
  changeOne(db, INSERT, fileName, reason, madeAtMs)
}
