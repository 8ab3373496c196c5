import { CHANNELS } from '../../shared/ipc/channels.ts'
import type { Dispatch } from './dispatch.ts'
import type { Sender } from './isTrustedSender.ts'

/** The part of Electron's `ipcMain` that is used. */
export type IpcMain = {
  readonly handle: (channel: string, listener: (event: Sender, raw: unknown) => Promise<unknown>) => void
}

/** Lets the page reach the dispatch, one Electron channel each; a page that asks early waits until it is there. */
export function registerHandlers(ipcMain: IpcMain, dispatch: Promise<Dispatch>): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, raw) => {
      // The frame is read at once: Electron forgets it when the page goes.
      const sender = { senderFrame: event.senderFrame }
      return (await dispatch)(channel, sender, raw)
    })
  }
}
