import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol, safeStorage, session, shell } from 'electron'
import type { Push } from '../shared/ipc/answers.ts'
import type { Services } from './connectServices.ts'
import { registerHandlers } from './ipc/registerHandlers.ts'
import { APP_SCHEME } from './windows/appAddress.ts'
import { chooseFile, chooseOpenFile } from './windows/chooseFile.ts'
import { createSecretBox } from './windows/createSecretBox.ts'
import { endWithError } from './windows/endWithError.ts'
import { forkBackground } from './windows/forkBackground.ts'
import { lockDownContents, lockDownSession } from './windows/lockDown.ts'
import { bringToFront, openMainWindow } from './windows/openMainWindow.ts'
import { printPage } from './windows/printPage.ts'
import { profileFolder } from './windows/profileFolder.ts'
import { reviveCrashedPage } from './windows/reviveCrashedPage.ts'
import { serveApp } from './windows/serveApp.ts'
import { takeScreenshot } from './windows/takeScreenshot.ts'

const CLI_FLAG = '--cli'
/** Until a file that was answered has left the process. */
const HAND_OUT_MS = 5

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

/**
 * The app with its window. The page goes out on the thread that loads the services, which takes a tenth of a second: it
 * has its script first, and while it runs that, the services load.
 */
function startDesktop(): void {
  const folder = profileFolder({ env: process.env, isPackaged: app.isPackaged, appData: app.getPath('appData') })
  // SECURITY: what lies in the profile is for its owner alone.
  process.umask(0o077)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  lockDownContents(app)
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  app.on('window-all-closed', () => app.quit())
  void app
    .whenReady()
    .then(() => open(folder))
    .catch(endBecauseOf)
}

function endBecauseOf(error: unknown): void {
  const showErrorBox = (title: string, content: string) => dialog.showErrorBox(title, content)
  endWithError({ showErrorBox, exit: (code) => app.exit(code) }, systemLanguage(), error)
}

function systemLanguage(): 'de' | 'en' {
  return app.getLocale().startsWith('de') ? 'de' : 'en'
}

function open(folder: string): void {
  const appFolder = app.getAppPath()
  lockDownSession(session.defaultSession)
  const { promise: scriptIsServed, resolve: onScript } = Promise.withResolvers<void>()
  session.defaultSession.protocol.handle(APP_SCHEME, serveApp(join(appFolder, 'out', 'renderer'), onScript))
  const window = openMainWindow({
    preload: join(appFolder, 'out', 'preload', 'preload.cjs'),
    bounds: join(folder, 'window.json'),
  })
  app.on('second-instance', () => bringToFront(window))
  const services = scriptIsServed.then(() => wait(HAND_OUT_MS)).then(() => loadServices(folder, window))
  services.catch(endBecauseOf)
  registerHandlers(
    ipcMain,
    services.then(({ dispatch }) => dispatch),
  )
  reviveCrashedPage(window, (message, details) => void services.then(({ log }) => log.error(message, details)))
  const screenshot = process.env.RUHEPOL_SCREENSHOT
  if (screenshot !== undefined && screenshot !== '') void takeScreenshot(window, screenshot)
}

/** Tells the page something by itself. */
function push<P extends keyof Push>(window: BrowserWindow, name: P, value: Push[P]): void {
  if (!window.isDestroyed()) window.webContents.send(name, value)
}

async function loadServices(folder: string, window: BrowserWindow): Promise<Services> {
  const { connectServices } = await import('./connectServices.ts')
  const services = connectServices({
    folder,
    appVersion: app.getVersion(),
    systemLanguage: systemLanguage(),
    tellSaving: (state) => push(window, 'saving.changed', state),
    tellProgress: (progress) => push(window, 'jobs.progressed', progress),
    tellFlows: (flows) => push(window, 'flows.changed', flows),
    forkBackground: () => forkBackground(join(app.getAppPath(), 'out', 'main', 'background.js')),
    secrets: createSecretBox(safeStorage, process.platform),
    chooseFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0] ?? null
    },
    openFolder: async (path) => void (await shell.openPath(path)),
    chooseFile: (name) => chooseFile(window, name),
    chooseOpenFile: (extensions) => chooseOpenFile(window, extensions),
    printPage: (mostPages) => printPage(window, mostPages),
  })
  app.on('will-quit', services.end)
  return services
}
