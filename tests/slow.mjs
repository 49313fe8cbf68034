/**
 * A suite of Playwright's report: a file, or a group of tests within it.
 * @typedef {{ suites?: Suite[], specs: { title: string, tests: { timeout: number, results: { duration: number }[] }[] }[] }} Suite
 */

/** Of its limit, what a test may take on an idle machine. */
const share = 1 / 4

/**
 * @param {Suite} suite with the suites within it
 * @returns {string[]} the tests that took longer than their share, each with its seconds
 */
const slowIn = ({ suites = [], specs }) => [
  ...specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ timeout, results }) =>
      results
        .filter(({ duration }) => duration > timeout * share)
        .map(({ duration }) => `“${title}” (${Math.round(duration / 1000)} of ${timeout / 1000} s)`),
    ),
  ),
  ...suites.flatMap(slowIn),
]

/**
 * A note, not a failure: others may keep the machine busy.
 * @param {Suite[]} suites of Playwright's report
 * @returns {string} names the tests that took longer than a quarter of their limit
 */
export function noteOnSlow(suites) {
  const slow = suites.flatMap(slowIn)
  return slow.length > 0 ? `over a quarter of the limit: ${slow.join(', ')}` : ''
}
