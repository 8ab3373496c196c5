import { join } from 'node:path'
import electronLog from 'electron-log/node'
import type { Log } from './services/log.ts'

const MAX_BYTES = 1_000_000

/** The app's own log: one file in the profile, rotated, errors also on the terminal. */
export function createLog(folder: string): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'main.log')
  electronLog.transports.file.maxSize = MAX_BYTES
  electronLog.transports.console.level = 'error'
  return {
    info: (message, details) => electronLog.info(message, details ?? ''),
    error: (message, details) => electronLog.error(message, details ?? ''),
  }
}
