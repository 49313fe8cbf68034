import { defineConfig } from '@playwright/test'
import { launchOptions } from '../browser.mjs'
import { fromRoot, origin, webServer } from './preview'

export default defineConfig({
  testDir: '.',
  outputDir: fromRoot('node_modules/.cache/playwright'),
  fullyParallel: true,
  forbidOnly: true,
  // More than the two cores of the smallest machine: a test waits about as long as it works.
  workers: 3,
  // Four times what the slowest test takes on an idle machine, because others may keep it busy.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: fromRoot('node_modules/.cache/gate/e2e.json') }]],
  use: {
    baseURL: origin,
    viewport: { width: 1366, height: 768 },
    launchOptions: launchOptions(),
    // A worker fetches the whole site: what a visit asks for by itself would be hidden among that.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer,
})
