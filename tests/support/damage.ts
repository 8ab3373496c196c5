import { closeSync, openSync, statSync, writeSync } from 'node:fs'

/** Writes over a part of a file, to its end unless a length is given, as a failing disk or another program does. */
export function damage(path: string, from: number, length = statSync(path).size - from): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, from)
  closeSync(file)
}
