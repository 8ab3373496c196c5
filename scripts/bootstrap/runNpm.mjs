import { spawn } from 'node:child_process'

const NETWORK_ERROR =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

/**
 * Why npm cannot reach its registry, or null when it can. Asked once before installing, as npm would otherwise try
 * each of several hundred packages for minutes.
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>}
 */
export async function findNetworkError(cwd, env) {
  const { code, stderr } = await runNpm(['ping', '--fetch-retries=1', '--fetch-timeout=20000'], cwd, env, 'pipe')
  // A mirror need not know this question: only a broken network counts.
  return code === 0 ? null : (NETWORK_ERROR.exec(stderr)?.[1] ?? null)
}

/**
 * Runs the npm that started this process, or the one on the PATH.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<{ code: number, stderr: string }>}
 */
export function runNpm(args, cwd, env, output) {
  const cli = env.npm_execpath
  const isCli = cli?.endsWith('.js') === true
  const program = isCli ? process.execPath : 'npm'
  const child = spawn(program, isCli ? [cli, ...args] : args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
    shell: !isCli && process.platform === 'win32',
  })
  let stderr = ''
  child.stdout?.resume()
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, stderr: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, stderr }))
  })
}
