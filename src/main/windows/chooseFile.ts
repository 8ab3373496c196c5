import { type BrowserWindow, dialog } from 'electron'

/** Asks where to save a file, in the kind that its suggested name ends with; null where the person saves none. */
export async function chooseFile(window: BrowserWindow, name: string): Promise<string | null> {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const filters = [{ name: extension.toUpperCase(), extensions: [extension] }]
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters })
  return canceled || filePath === '' ? null : filePath
}
