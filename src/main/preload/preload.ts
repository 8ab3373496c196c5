import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Push } from '../../shared/ipc/answers.ts'
import { CHANNELS } from '../../shared/ipc/channels.ts'

type SaveState = Push['saving.changed']

function onSavingChanged(listener: (state: SaveState) => void): () => void {
  const forward = (_event: IpcRendererEvent, state: SaveState) => listener(state)
  ipcRenderer.on('saving.changed', forward)
  return () => ipcRenderer.off('saving.changed', forward)
}

// SECURITY: one function per channel and nothing of Electron itself, so that the page can ask only what main answers.
const channels = CHANNELS.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)])
contextBridge.exposeInMainWorld('ruhepol', { ...Object.fromEntries(channels), onSavingChanged })
