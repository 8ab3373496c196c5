import { runCli } from '../src/main/cli/runCli.ts'

process.exitCode = await runCli(['generate', ...process.argv.slice(2)], {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
