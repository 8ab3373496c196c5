import { packApp } from './packaging/packApp.ts'
import { runScript } from './terminal/runScript.ts'
import { say } from './terminal/say.ts'

await runScript(async () => {
  say(`The packed app: ${await packApp()}`)
  return 0
})
