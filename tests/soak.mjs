/*
 * Runs the long walks: 10,000 random addresses, 10,000 random acts and 500 acts under a translator, with fixed seeds, and
 * each interface of the browser broken alone. They take more than an hour; the gate runs a short part of each. Further
 * arguments go to Playwright, such as `-g address`.
 */
import process from 'node:process'

// The tools read the environment when they are loaded.
process.env['SOAK'] = 'true'
const { check, runTool } = await import('./tools.mjs')

const { passed } = await check('vite', 'vite', 'build')
const walk = [
  'test',
  '--config=tests/e2e/playwright.config.ts',
  'random.spec.ts',
  'interfaces.spec.ts',
  ...process.argv.slice(2),
]
const walked = passed > 0 && (await runTool('@playwright/test', 'playwright', walk)).ok
process.exitCode = walked ? 0 : 1
