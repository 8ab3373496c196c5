import type { ElectronApplication } from '@playwright/test'

/** Answers the dialog that asks for a file as a person would; null: she closes it. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === null,
      filePaths: filePath === null ? [] : [filePath],
    })
  }, path)
}
