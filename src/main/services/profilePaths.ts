import { join } from 'node:path'

/** Where the parts of a profile lie. */
export type ProfilePaths = {
  readonly folder: string
  readonly database: string
  readonly backups: string
  readonly logs: string
}

/** The parts of a profile in a folder. */
export function profilePaths(folder: string): ProfilePaths {
  return {
    folder,
    database: join(folder, 'ruhepol.db'),
    backups: join(folder, 'backups'),
    logs: join(folder, 'logs'),
  }
}
