import { closeSync, fstatSync, fsync, openSync, statfsSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A call of 200 events writes about 2.5 MB; this is room for some calls before a pause lets a checkpoint run. */
const RESERVED_BYTES = 8_388_608
/** On a disk with less than this the room belongs to others. */
const WANTED_FREE_BYTES = 268_435_456
const ZEROS = Buffer.alloc(1_048_576)

/**
 * Gives a database's write-ahead log room on the disk beforehand: a commit that lengthens the file takes twice as long
 * as one that writes into it (measured on ext4: 0.33 against 0.17 ms). SQLite takes zeros behind the last frame for the
 * end of the log, and starts over at the beginning after each checkpoint, so that the room is used again and again.
 */
export function reserveLog(databasePath: string): void {
  const { bavail, bsize } = statfsSync(dirname(databasePath))
  if (bavail * bsize < WANTED_FREE_BYTES) return
  const file = openSync(`${databasePath}-wal`, 'r+')
  try {
    for (let size = fstatSync(file).size; size < RESERVED_BYTES; size += ZEROS.length) {
      writeSync(file, ZEROS, 0, ZEROS.length, size)
    }
  } finally {
    fsync(file, () => closeSync(file))
  }
}
