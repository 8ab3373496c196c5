import { existsSync } from 'node:fs'
import { homedir } from 'node:os'

/** The machine as far as provisioning needs to know it; tests pass their own. */
export interface Host {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly env: NodeJS.ProcessEnv
  readonly homeDir: string
  readonly isRoot: boolean
  readonly isDebian: boolean
}

/** The machine that this process runs on. */
export function currentHost(): Host {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    homeDir: homedir(),
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
  }
}

/** Whether windows can be opened on a display that is already there. */
export function hasDisplay(host: Host): boolean {
  if (host.platform !== 'linux') return true
  return Boolean(host.env.DISPLAY) || Boolean(host.env.WAYLAND_DISPLAY)
}
