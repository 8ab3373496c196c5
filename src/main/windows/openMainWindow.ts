import { BrowserWindow, nativeTheme, screen } from 'electron'
import { APP_URL } from './appAddress.ts'
import { MIN_SIZE, readWindowBounds, saveWindowBounds } from './windowBounds.ts'

/** The page's background, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#f5f3ee', dark: '#0f1b1c' } as const

/** Where the parts of a window lie. */
export type WindowFiles = { readonly preload: string; readonly bounds: string }

/** Opens the app's window and lets it load. */
export function openMainWindow(files: WindowFiles): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...readWindowBounds(files.bounds, areas),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Ruhepol',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload: files.preload,
      // SECURITY: the page is as little trusted as a page of the web.
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      // SECURITY: Chromium would fetch dictionaries from the web.
      spellcheck: false,
      // The clock of a call goes on behind the softphone.
      backgroundThrottling: false,
      // The page is the same at each start: compiled once, also if the first start is the only one that day.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  window.on('close', () => saveWindowBounds(files.bounds, window.getNormalBounds()))
  void window.loadURL(APP_URL)
  return window
}

/** Brings the window to the front, as a second start of the app asks for. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
