const { app, BrowserWindow, protocol, net } = require('electron')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true } }])

app.whenReady().then(() => {
  protocol.handle('bare', (request) => net.fetch(pathToFileURL(join(__dirname, new URL(request.url).pathname)).href))
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  window.loadURL('bare://canvas/index.html')
})
app.on('window-all-closed', () => app.quit())
