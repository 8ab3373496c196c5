import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/**
 * Where the Node that came with the packages lies.
 * @param {string} checkoutDir
 * @param {NodeJS.Platform} [platform]
 */
export function ownNode(checkoutDir, platform = process.platform) {
  return join(checkoutDir, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * Runs `scripts/<command>.ts` under that Node and gives its exit code. Signals go on to it, it decides when to end.
 * @param {string} checkoutDir
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function handOver(checkoutDir, command, args) {
  const binDir = join(checkoutDir, 'node_modules', '.bin')
  const child = spawn(ownNode(checkoutDir), [join(checkoutDir, 'scripts', `${command}.ts`), ...args], {
    cwd: checkoutDir,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binDir}${delimiter}${process.env.PATH ?? ''}` },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
