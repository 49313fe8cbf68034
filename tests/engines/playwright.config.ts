import { defineConfig } from '@playwright/test'
import { fromRoot, origin, webServer } from '../e2e/preview'
import type { EngineOptions } from './scenario'

export default defineConfig<object, EngineOptions>({
  testDir: '.',
  outputDir: fromRoot('node_modules/.cache/playwright-engines'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: fromRoot('node_modules/.cache/gate/engines.json') }]],
  use: { baseURL: origin },
  projects: [
    { name: 'firefox', use: { engineName: 'firefox' } },
    { name: 'webkit', use: { engineName: 'webkit' } },
    // The others are compared with Chromium, which is also the quickest while you write a scenario.
    { name: 'chromium', use: { engineName: 'chromium' } },
  ],
  webServer,
})
