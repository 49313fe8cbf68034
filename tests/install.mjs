import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { findBrowser, findEngine, missingPackages } from './browser.mjs'
import { run, runTool, say } from './tools.mjs'

const isDebian = () => existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))

/**
 * The fallback font of the page has the widths of Arial, as on most desks, so the tests of the layout need such a font.
 * @returns {boolean}
 */
const hasArial = () =>
  /arial|liberation|arimo/i.test(String(spawnSync('fc-match', ['--format=%{family}', 'Arial']).stdout))

/**
 * Installs the missing browsers: all engines on Debian as root, and elsewhere Chromium by Playwright.
 * @returns {Promise<import('./tools.mjs').Result>} passed if there is a Chromium; the tests skip other engines that are missing
 */
export async function ensureBrowsers() {
  if (isDebian() && process.getuid?.() === 0) {
    const packages = [...missingPackages(), ...(hasArial() ? [] : ['fonts-liberation'])]
    if (packages.length > 0) {
      await run('apt-get', ['update'])
      await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
    }
  }
  if (!findBrowser() && !process.env['CHROMIUM_PATH'])
    await runTool('playwright', 'playwright', ['install', 'chromium'])
  for (const name of /** @type {const} */ (['chromium', 'firefox', 'webkit']))
    say(findEngine(name)?.path ?? `no ${name}`)
  if (findBrowser()) return { passed: 1, failed: 0 }
  const note = process.env['CHROMIUM_PATH']
    ? 'CHROMIUM_PATH names no file: let it name a Chromium, Chrome or Edge, or unset it'
    : 'install Chromium, Chrome or Edge, or let CHROMIUM_PATH name one that is elsewhere'
  return { passed: 0, failed: 1, note }
}
