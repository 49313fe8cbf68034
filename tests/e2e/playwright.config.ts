import { defineConfig } from '@playwright/test'
import { launchOptions } from '../browser.mjs'
import { fromRoot, origin, webServer } from './preview'

export default defineConfig({
  testDir: '.',
  outputDir: fromRoot('node_modules/.cache/playwright'),
  fullyParallel: true,
  forbidOnly: true,
  // More than the two cores of the smallest machine, because a test waits for about half of its time.
  workers: 3,
  // Four times the duration of the slowest test on an idle machine, because the machine may be busy.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: fromRoot('node_modules/.cache/gate/e2e.json') }]],
  use: {
    baseURL: origin,
    viewport: { width: 1366, height: 768 },
    launchOptions: launchOptions(),
    // A service worker requests the whole site, and that would hide the requests of the page itself.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer,
})
