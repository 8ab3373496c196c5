import { resolve } from 'node:path'

/** What decides where the profile lies. */
export type FolderChoice = {
  readonly env: NodeJS.ProcessEnv
  readonly isPackaged: boolean
  /** The system's folder for the data of apps. */
  readonly appData: string
}

/** The folder of the whole profile. A run from a checkout never touches the real one. */
export function profileFolder({ env, isPackaged, appData }: FolderChoice): string {
  const wanted = env.RUHEPOL_DATA_DIR
  if (wanted !== undefined && wanted !== '') return resolve(wanted)
  return resolve(appData, isPackaged ? 'Ruhepol' : 'Ruhepol Development')
}
