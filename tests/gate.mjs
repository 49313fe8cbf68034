/*
 * The whole gate: every check and every test, one after the other, whatever failed before.
 *
 *   node tests/gate.mjs               all of it
 *   node tests/gate.mjs static        the checks that neither build nor open a browser
 *   node tests/gate.mjs build sizes   the named steps
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from './browser.mjs'
import { check, root, run, runTool, say, tests } from './tools.mjs'

/**
 * @typedef {import('./tools.mjs').Result} Result
 * @typedef {{ name: string, group: 'static' | 'site', run: () => Promise<Result> }} Step
 */

const reports = join('node_modules', '.cache', 'gate')

/**
 * @param {'node' | 'browser'} project of vite.config.ts
 * @returns {Promise<Result>}
 */
function vitest(project) {
  const report = join(reports, `${project}.json`)
  return tests(
    report,
    (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }),
    () =>
      runTool('vitest', 'vitest', [
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]),
  )
}

/** @returns {boolean} */
const isDebian = () => existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))

/**
 * The page stands in for its font with one of Arial's widths, as most desks have it; the tests of the layout want one, too.
 * @returns {boolean}
 */
const hasArial = () =>
  /arial|liberation|arimo/i.test(String(spawnSync('fc-match', ['--format=%{family}', 'Arial']).stdout))

/** @returns {Promise<Result>} passed once there is a browser for the tests; installs one where there is none */
async function ensureBrowser() {
  const isWanted = !findBrowser() && !process.env['CHROMIUM_PATH']
  if (isDebian() && process.getuid?.() === 0) {
    const packages = [...(isWanted ? ['chromium'] : []), ...(hasArial() ? [] : ['fonts-liberation'])]
    if (packages.length > 0) {
      await run('apt-get', ['update'])
      await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
    }
  }
  if (isWanted && !findBrowser()) {
    await runTool('playwright', 'playwright', ['install', 'chromium'])
  }
  const browser = findBrowser()
  if (browser) {
    say(browser)
    return { passed: 1, failed: 0 }
  }
  const note = process.env['CHROMIUM_PATH']
    ? 'CHROMIUM_PATH names no file: let it name a Chromium, Chrome or Edge, or unset it'
    : 'install Chromium, Chrome or Edge, or let CHROMIUM_PATH name one that is elsewhere'
  return { passed: 0, failed: 1, note }
}

/**
 * @param {() => Promise<Result>} start of a step that opens a browser
 * @returns {Promise<Result>}
 */
const inBrowser = async (start) => (findBrowser() ? start() : { passed: 0, failed: 1, note: 'not run: no browser' })

/** @returns {Promise<Result>} */
function endToEnd() {
  return tests(
    join(reports, 'e2e.json'),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
    () => runTool('@playwright/test', 'playwright', ['test', '--config=tests/e2e/playwright.config.ts']),
  )
}

/** @returns {Promise<Result>} */
function build() {
  // What an earlier build left must not stand in for this one.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  return check('vite', 'vite', 'build')
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', group: 'static', run: () => check('prettier', 'prettier', '--check', '.') },
  { name: 'types', group: 'static', run: () => check('typescript', 'tsc') },
  { name: 'lint', group: 'static', run: () => check('oxlint', 'oxlint') },
  { name: 'styles', group: 'static', run: () => check('stylelint', 'stylelint', 'src/**/*.css', '--max-warnings=0') },
  { name: 'dead-code', group: 'static', run: () => check('knip', 'knip', '--treat-config-hints-as-errors') },
  { name: 'unit', group: 'site', run: () => vitest('node') },
  { name: 'build', group: 'site', run: build },
  { name: 'html', group: 'site', run: () => check('html-validate', 'html-validate', 'dist/**/*.html') },
  { name: 'sizes', group: 'site', run: () => check('size-limit', 'size-limit') },
  { name: 'chromium', group: 'site', run: ensureBrowser },
  { name: 'browser', group: 'site', run: () => inBrowser(() => vitest('browser')) },
  { name: 'e2e', group: 'site', run: () => inBrowser(endToEnd) },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((word) => !steps.some(({ name, group }) => word === name || word === group))
const chosen = steps.filter(({ name, group }) => wanted.length === 0 || wanted.includes(name) || wanted.includes(group))

const lines = []
const total = { passed: 0, failed: unknown.length, skipped: 0 }
for (const word of unknown) lines.push(`FAILED  ${word}: no such step`)
for (const { name, run: start } of chosen) {
  say(`\n=== ${name}`)
  const begun = performance.now()
  // One after the other: the tools use both cores themselves, and their output stays readable.
  const { passed, failed, skipped = 0, note } = await start()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  lines.push(
    `${failed > 0 ? 'FAILED' : 'passed'}  ${name.padEnd(10)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed${note ? `: ${note}` : ''}`,
  )
}

say(`\n=== summary\n${lines.join('\n')}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
