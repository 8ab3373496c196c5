import { app } from 'electron'
import { startDesktop } from './startDesktop.ts'

const CLI_FLAG = '--cli'

const flag = process.argv.indexOf(CLI_FLAG)
if (flag === -1) startDesktop()
else app.exit(await runCommandLine(process.argv.slice(flag + 1)))

async function runCommandLine(argv: readonly string[]): Promise<number> {
  const { runCli } = await import('./cli/runCli.ts')
  return runCli(argv, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  })
}
