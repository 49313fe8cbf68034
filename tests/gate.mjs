/*
 * Runs the whole gate: every check and every test, one after the other, even after a failure.
 *
 *   node tests/gate.mjs               all of it
 *   node tests/gate.mjs static        the checks that neither build nor open a browser
 *   node tests/gate.mjs build sizes   the named steps
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser, findEngine } from './browser.mjs'
import { ensureBrowsers } from './install.mjs'
import { notesOn } from './notes.mjs'
import { check, root, runTool, say, tests } from './tools.mjs'

/**
 * @typedef {import('./tools.mjs').Result} Result
 * @typedef {{ name: string, group: 'static' | 'site', run: () => Promise<Result> }} Step
 */

/** The folder in which the second edition is built; `tests/e2e/preview.ts` serves it. */
const secondSite = 'node_modules/.cache/second'
const reports = join('node_modules', '.cache', 'gate')

/**
 * @param {'node' | 'browser'} project of vite.config.ts
 * @returns {Promise<Result>}
 */
function vitest(project) {
  const report = join(reports, `${project}.json`)
  return tests(
    report,
    (/** @type {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>} */ json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests,
    }),
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

/**
 * @param {() => Promise<Result>} start runs a step that opens a browser
 * @returns {Promise<Result>}
 */
const inBrowser = async (start) => (findBrowser() ? start() : { passed: 0, failed: 1, note: 'not run: no browser' })

/**
 * @param {'e2e' | 'engines'} suite a folder of tests, and the name of its report
 * @param {string} project of its configuration
 * @returns {Promise<Result>}
 */
function playwright(suite, project) {
  return tests(
    join(reports, `${suite}.json`),
    (/** @type {import('@playwright/test/reporter').JSONReport} */ { stats, suites }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
      note: notesOn(suites),
    }),
    () =>
      runTool('@playwright/test', 'playwright', [
        'test',
        `--config=tests/${suite}/playwright.config.ts`,
        `--project=${project}`,
      ]),
  )
}

/**
 * @param {'firefox' | 'webkit'} name of an engine
 * @returns {Promise<Result>} with each test skipped if this machine lacks the engine
 */
async function engine(name) {
  const result = await playwright('engines', name)
  return findEngine(name)
    ? result
    : { ...result, note: `not on this machine; npx playwright install ${name} brings it` }
}

/** @returns {Promise<Result>} */
function build() {
  // Deletes the old build, so that no check reads it by mistake.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  return check('vite', 'vite', 'build')
}

/**
 * Builds the second edition, which shows that the engine knows nothing of the first.
 * @returns {Promise<Result>}
 */
async function buildSecond() {
  const edition = 'tests/editions/nordic'
  const typed = await check('typescript', 'tsc', '-p', edition)
  const { ok, complained } = await runTool('vite', 'vite', ['build', '--outDir', secondSite, '--emptyOutDir'], {
    EDITION: edition,
  })
  const built = ok && !complained ? 1 : 0
  return { passed: typed.passed + built, failed: typed.failed + 1 - built }
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
  { name: 'edition', group: 'site', run: buildSecond },
  { name: 'html', group: 'site', run: () => check('html-validate', 'html-validate', 'dist/**/*.html') },
  { name: 'sizes', group: 'site', run: () => check('size-limit', 'size-limit') },
  { name: 'browsers', group: 'site', run: ensureBrowsers },
  { name: 'browser', group: 'site', run: () => inBrowser(() => vitest('browser')) },
  { name: 'e2e', group: 'site', run: () => inBrowser(() => playwright('e2e', 'chromium')) },
  { name: 'firefox', group: 'site', run: () => inBrowser(() => engine('firefox')) },
  { name: 'webkit', group: 'site', run: () => inBrowser(() => engine('webkit')) },
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
  // One step after the other, because the tools use both cores themselves and the output stays readable.
  const { passed, failed, skipped = 0, note } = await start()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const outcome = failed > 0 ? 'FAILED' : passed > 0 ? 'passed' : 'skipped'
  lines.push(
    `${outcome.padEnd(7)} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${note ? `: ${note}` : ''}`,
  )
}

say(`\n=== summary\n${lines.join('\n')}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
