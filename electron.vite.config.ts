import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The older of the two Electrons that run this app in development: 33 has Node 20.18 and Chromium 130.
const NODE_TARGET = 'node20.18'
const CHROME_TARGET = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      // Half as much to read, at each start.
      minify: true,
      sourcemap: true,
      rolldownOptions: {
        input: { main: resolve('src/main/main.ts'), background: resolve('src/main/background/background.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      // SECURITY: the page is sandboxed, so its preload must be one CommonJS file without node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve('src/main/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: CHROME_TARGET,
      outDir: resolve('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // SECURITY: the content security policy allows no data: URLs for scripts, styles and fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        // What the first screen needs is one file, as each costs the main process time just when it starts.
        output: { codeSplitting: { groups: [{ name: 'start', test: /[\\/]src[\\/]renderer[\\/]main\.tsx$/ }] } },
      },
    },
  },
})
