import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {import('@playwright/test/reporter').JSONReportSuite} Suite
 * @typedef {import('@playwright/test/reporter').JSONReportTestResult} Run
 */

/** The share of its limit that a test may take on an idle machine. */
const share = 1 / 4

/**
 * @param {Suite} suite with the suites within it
 * @returns {{ title: string, timeout: number, run: Run }[]} every run of every test
 */
const runs = ({ suites = [], specs }) => [
  ...specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ timeout, results }) => results.map((run) => ({ title, timeout, run }))),
  ),
  ...suites.flatMap(runs),
]

/**
 * The summary names each failed test, because a log of CI may show its end only.
 * A slow test is a note, not a failure: others may keep the machine busy.
 * @param {Suite[]} suites of Playwright's report
 * @returns {string} names the tests that failed, with the first line of the error, and those that took too long
 */
export function notesOn(suites) {
  const all = suites.flatMap(runs)
  const failed = all
    .filter(({ run }) => run.status === 'failed' || run.status === 'timedOut')
    .map(({ title, run }) => `“${title}” (${stripVTControlCharacters(run.error?.message ?? '').split('\n', 1)[0]})`)
  const slow = all
    .filter(({ timeout, run }) => run.duration > timeout * share)
    .map(({ title, timeout, run }) => `“${title}” (${Math.round(run.duration / 1000)} of ${timeout / 1000} s)`)
  return [
    failed.length > 0 ? `failed: ${failed.join(', ')}` : '',
    slow.length > 0 ? `over a quarter of the limit: ${slow.join(', ')}` : '',
  ]
    .filter((note) => note !== '')
    .join('; ')
}
