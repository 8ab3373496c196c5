import { type BrowserWindow, dialog } from 'electron'

/** Asks where to save a file, in the kind that its suggested name ends with; null where the person saves none. */
export async function chooseFile(window: BrowserWindow, name: string): Promise<string | null> {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const filters = [{ name: extension.toUpperCase(), extensions: [extension] }]
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters })
  return canceled || filePath === '' ? null : filePath
}

/** Asks for a file to read, offering those whose names end as given; null where the person takes none. */
export async function chooseOpenFile(window: BrowserWindow, extensions: readonly string[]): Promise<string | null> {
  const name = extensions.map((extension) => `*.${extension}`).join(', ')
  const filters = [{ name, extensions: [...extensions] }]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters })
  return canceled ? null : (filePaths[0] ?? null)
}
