import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Push } from '../../shared/ipc/answers.ts'
import { CHANNELS } from '../../shared/ipc/channels.ts'

/** A subscription to something that main tells by itself; the answer unsubscribes. */
function subscriptionTo<P extends keyof Push>(name: P): (listener: (value: Push[P]) => void) => () => void {
  return (listener) => {
    const forward = (_event: IpcRendererEvent, value: Push[P]) => listener(value)
    ipcRenderer.on(name, forward)
    return () => ipcRenderer.off(name, forward)
  }
}

// SECURITY: one function per channel and nothing of Electron itself, so that the page can ask only what main answers.
const channels = CHANNELS.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)])
contextBridge.exposeInMainWorld('ruhepol', {
  ...Object.fromEntries(channels),
  onSavingChanged: subscriptionTo('saving.changed'),
  onJobProgressed: subscriptionTo('jobs.progressed'),
  onFlowsChanged: subscriptionTo('flows.changed'),
})
