import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { type Host, hasDisplay } from './host.ts'

/** Whether the fallback runtime may be used: the person asked for it, the machine allows it by itself, or neither. */
export type FallbackPermission = 'asked' | 'automatic' | 'refused'

/** Decides it from RUHEPOL_RUNTIME, CI, and "root without a display". */
export function fallbackPermission(host: Host): FallbackPermission {
  const wish = host.env.RUHEPOL_RUNTIME ?? ''
  if (wish !== '' && wish !== 'fallback') {
    throw new ScriptProblem(`RUHEPOL_RUNTIME is "${wish}", but the only value it knows is "fallback".`)
  }
  if (wish === 'fallback') return 'asked'
  if (host.platform !== 'linux') return 'refused'
  const isCi = !['', 'false', '0'].includes(host.env.CI ?? '')
  return isCi || (host.isRoot && !hasDisplay(host)) ? 'automatic' : 'refused'
}

/** Refuses machines for which no fallback runtime exists. */
export function requireFallbackSupport(host: Host): void {
  if (host.platform === 'linux' && host.arch === 'x64') return
  throw new ScriptProblem(
    `The fallback runtime exists for linux x64 only and this is ${host.platform} ${host.arch}; ` +
      'use a network that reaches the download server of Electron and run the same command again.',
  )
}
