const COMMANDS = ['start', 'test', 'demo', 'bench', 'generate', 'package']
const PLATFORMS = ['linux', 'darwin', 'win32']
const ARCHITECTURES = ['x64', 'arm64']
const OLDEST_NODE = 18

/** Something expected went wrong; the message is the one sentence that the person reads. */
export class BootstrapProblem extends Error {}

/**
 * Refuses what no script exists for.
 * @param {string} command
 */
export function requireKnownCommand(command) {
  if (COMMANDS.includes(command)) return
  throw new BootstrapProblem(`There is no command "${command}"; there are ${COMMANDS.join(', ')}.`)
}

/**
 * Refuses a machine that Electron or better-sqlite3 has no build for, and a Node that is too old.
 * @param {string} platform
 * @param {string} arch
 * @param {string} nodeVersion
 */
export function requireSupportedMachine(platform, arch, nodeVersion) {
  if (!PLATFORMS.includes(platform) || !ARCHITECTURES.includes(arch)) {
    throw new BootstrapProblem(
      `Ruhepol runs on Linux, macOS and Windows with an x64 or arm64 processor, and this is ${platform} ${arch}.`,
    )
  }
  if (Number.parseInt(nodeVersion, 10) >= OLDEST_NODE) return
  throw new BootstrapProblem(`Node ${OLDEST_NODE} or newer is needed to begin, and this is Node ${nodeVersion}.`)
}
