import { mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron'
import type { PersonId } from '../shared/ids.ts'
import { createApp } from './createApp.ts'
import { createLog } from './createLog.ts'
import { createHandlers } from './ipc/createHandlers.ts'
import { createDispatch, registerHandlers } from './ipc/dispatch.ts'
import type { AppParts } from './services/appParts.ts'
import { endApp } from './services/endApp.ts'
import { Housekeeping } from './services/housekeeping.ts'
import { describeError, type Log } from './services/log.ts'
import { profilePaths } from './services/profilePaths.ts'
import { APP_SCHEME } from './windows/appAddress.ts'
import { lockDownContents, lockDownSession } from './windows/lockDown.ts'
import { bringToFront, openMainWindow } from './windows/openMainWindow.ts'
import { profileFolder } from './windows/profileFolder.ts'
import { reviveCrashedPage } from './windows/reviveCrashedPage.ts'
import { serveApp } from './windows/serveApp.ts'
import { takeScreenshot } from './windows/takeScreenshot.ts'

const TICK_MS = 1000
/** Whoever sits at a PC whose database cannot be read may repair it, and nothing else. */
const NOBODY = { id: '' as PersonId, name: '', roles: ['admin'] } as const

/** The app with its window. */
export function startDesktop(): void {
  const folder = profileFolder({ env: process.env, isPackaged: app.isPackaged, appData: app.getPath('appData') })
  // SECURITY: what lies in the profile is for its owner alone.
  process.umask(0o077)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const paths = profilePaths(folder)
  const log = createLog(paths.logs)
  logWhatNobodyCaught(log)
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  lockDownContents(app)
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => open(folder, log))
}

function open(folder: string, log: Log): void {
  const appFolder = app.getAppPath()
  lockDownSession(session.defaultSession)
  session.defaultSession.protocol.handle(APP_SCHEME, serveApp(join(appFolder, 'out', 'renderer')))
  const window = openMainWindow({
    preload: join(appFolder, 'out', 'preload', 'preload.cjs'),
    bounds: join(folder, 'window.json'),
  })
  reviveCrashedPage(window, log)
  // The page loads in its own process while the database opens here.
  const parts = createParts(folder, log)
  serve(parts, window)
  app.on('second-instance', () => bringToFront(window))
  const screenshot = process.env.RUHEPOL_SCREENSHOT
  if (screenshot !== undefined && screenshot !== '') void takeScreenshot(window, screenshot)
}

function createParts(folder: string, log: Log): AppParts {
  return createApp({
    clock: { nowMs: () => Date.now() },
    appVersion: app.getVersion(),
    systemLanguage: app.getLocale().startsWith('de') ? 'de' : 'en',
    paths: profilePaths(folder),
    log,
    personName: userInfo().username,
  })
}

function serve(parts: AppParts, window: BrowserWindow): void {
  const { saving, database, log } = parts
  const handlers = createHandlers(parts, {
    chooseFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0] ?? null
    },
    openFolder: async (path) => void (await shell.openPath(path)),
  })
  const person = () => database.findProfile()?.person ?? NOBODY
  database.use()
  registerHandlers(ipcMain, createDispatch({ handlers, person, log }))
  saving.onChange((state) => {
    if (!window.isDestroyed()) window.webContents.send('saving.changed', state)
  })
  const housekeeping = new Housekeeping(parts)
  const timer = setInterval(() => void housekeeping.tick(), TICK_MS)
  app.on('will-quit', () => {
    clearInterval(timer)
    endApp(parts)
  })
}

function logWhatNobodyCaught(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught', describeError(error)))
  process.on('unhandledRejection', (error) => log.error('unhandled', describeError(error)))
}
