import { createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from '../browser.mjs'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

// Every worker reads this file again and must come to the same port: the environment hands it on.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const origin = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: '.',
  outputDir: fromRoot('node_modules/.cache/playwright'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: fromRoot('node_modules/.cache/gate/e2e.json') }]],
  use: {
    baseURL: origin,
    viewport: { width: 1366, height: 768 },
    launchOptions: launchOptions(),
    // A worker fetches the whole site: what a visit asks for by itself would be hidden among that.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    // Not through npx, which would stand between Playwright and the process that it has to end.
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fromRoot('.'),
    url: origin,
    reuseExistingServer: false,
  },
})
