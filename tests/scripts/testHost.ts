import type { Host } from '../../scripts/runtime/host.ts'

/** A Linux x64 machine of an ordinary person with a display, changed as a test needs it. */
export function testHost(changes: Partial<Host> = {}): Host {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { DISPLAY: ':7', PATH: process.env.PATH },
    homeDir: '/home/agent',
    isRoot: false,
    isDebian: true,
    ...changes,
  }
}
