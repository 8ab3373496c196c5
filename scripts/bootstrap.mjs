// Runs on any Node >= 18 without a single package: brings the packages here, then hands over to the Node among them.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from './bootstrap/handOver.mjs'
import { installPackages } from './bootstrap/installPackages.mjs'
import { BootstrapProblem, requireKnownCommand, requireSupportedMachine } from './bootstrap/requirements.mjs'

const checkoutDir = dirname(dirname(fileURLToPath(import.meta.url)))
const [command = 'start', ...args] = process.argv.slice(2)

try {
  requireKnownCommand(command)
  requireSupportedMachine(process.platform, process.arch, process.versions.node)
  await installPackages(checkoutDir, process.env)
  process.exitCode = await handOver(checkoutDir, command, args)
} catch (thrown) {
  if (!(thrown instanceof BootstrapProblem)) throw thrown
  console.error(`[ruhepol] ${thrown.message}`)
  process.exitCode = 1
}
