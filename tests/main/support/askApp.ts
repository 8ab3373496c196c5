import { createHandlers, type Desktop } from '../../../src/main/ipc/createHandlers.ts'
import { createDispatch } from '../../../src/main/ipc/dispatch.ts'
import type { Sender } from '../../../src/main/ipc/isTrustedSender.ts'
import { NOBODY } from '../../../src/main/ipc/nobody.ts'
import { TrackedJobs } from '../../../src/main/ipc/trackedJobs.ts'
import type { AppParts } from '../../../src/main/services/appParts.ts'
import type { Answer } from '../../../src/shared/ipc/answers.ts'
import type { Channel, Request } from '../../../src/shared/ipc/contract.ts'
import { makeBackground } from './makeBackground.ts'

const PAGE: Sender = { senderFrame: { url: 'app://ruhepol/index.html', parent: null } }
const NO_DESKTOP: Desktop = {
  chooseFolder: async () => null,
  openFolder: async () => undefined,
  chooseFile: async () => null,
  chooseOpenFile: async () => null,
  printPage: async () => new Uint8Array(),
}

/** Asks an app as its page does: through the border, with all its checks, and with work outside main really done. */
export function askApp(app: AppParts, desktop: Partial<Desktop> = {}, tellFlows = () => undefined) {
  const background = makeBackground(app.log)
  const jobs = new TrackedJobs(background, () => undefined)
  const handlers = createHandlers({ parts: app, desktop: { ...NO_DESKTOP, ...desktop }, background, jobs, tellFlows })
  const person = () => app.database.findProfile()?.person ?? NOBODY
  const dispatch = createDispatch({ handlers, person, log: app.log })
  return async <C extends Channel>(channel: C, request: Request<C>): Promise<Answer<C>> =>
    (await dispatch(channel, PAGE, request)) as Answer<C>
}
