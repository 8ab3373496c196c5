import type { App, Session } from 'electron'
import { APP_URL } from './appAddress.ts'

const WEB = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*']

/** SECURITY: no page may leave the app, open a window, attach another page or get a permission. */
export function lockDownContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** SECURITY: nothing leaves the PC, whatever a page or Chromium itself may try. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest({ urls: WEB }, (_details, decide) => decide({ cancel: true }))
}

/** Our page may load itself again: after a backup was restored it begins anew. */
function isOwnPage(url: string): boolean {
  return url === APP_URL || url.startsWith(`${APP_URL}#`)
}
