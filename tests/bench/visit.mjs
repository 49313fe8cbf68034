import { setTimeout as sleep } from 'node:timers/promises'
import { profiles, throttle } from './profiles.mjs'
import { offerClicks } from './inPage/clicks.mjs'
import { watchStates } from './inPage/states.mjs'
import { readView } from './inPage/view.mjs'
import { countTransfer } from './transfer.mjs'

/**
 * @typedef {import('playwright').BrowserContext} BrowserContext
 * @typedef {Awaited<ReturnType<typeof openVisit>>} Visit
 */

/** Milliseconds without a request after which a page has loaded all that it loads by itself. */
const quiet = 600
/** Milliseconds after which the visit gives up waiting for a state. */
const patience = 60_000

/**
 * Collects warnings, errors and failed requests.
 * @param {import('playwright').Page} page
 * @returns {string[]} a list that grows during the visit
 */
function watchProblems(page) {
  /** @type {string[]} */
  const problems = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  // React reports a mismatch with the HTML as an uncaught error.
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  return problems
}

/**
 * @template Argument
 * @param {(argument: Argument) => void} run in the page
 * @param {Argument} argument
 */
const inject = (run, argument) => `;(${String(run)})(${JSON.stringify(argument)})`

/**
 * Opens an address in a new page.
 * @param {BrowserContext} context fresh for a first visit, used for a repeated one
 * @param {{ url: string, profile: import('./profiles.mjs').ProfileName, contract: import('./contract.mjs').Contract, states: readonly BenchState[] }} options
 */
export async function openVisit(context, { url, profile, contract, states }) {
  const page = await context.newPage()
  const problems = watchProblems(page)
  const client = await context.newCDPSession(page)
  const transfer = await countTransfer(client)
  await throttle(client, profiles[profile])
  // Measures the time of the thread, not of the wall clock: other load on the machine does not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const scripts = [inject(readView, contract), inject(watchStates, states), inject(offerClicks, null)]
  await page.addInitScript({ content: `if (location.protocol !== 'about:') {\n${scripts.join('\n')}\n}` })

  /**
   * Does not use Playwright's `evaluate`, because the script of Playwright would be measured, too.
   * @template Value
   * @param {string} expression
   * @returns {Promise<Value>}
   */
  async function evaluate(expression) {
    const { result, exceptionDetails } = await Promise.race([
      client.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
      sleep(patience, undefined, { ref: false }).then(() => Promise.reject(new Error(`no end of ${expression}`))),
    ])
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`)
    return result.value
  }

  await page.goto(url, { waitUntil: 'commit' })
  return {
    page,
    client,
    transfer,
    problems,
    evaluate,
    /** @param {BenchState} state of those asked for */
    reached: (state) => evaluate(`benchStates.reached('${state}')`),
    /** @returns {Promise<BenchReport>} */
    report: () => evaluate('benchStates.report()'),
    /** Waits until the page requests nothing more. */
    settled: async () => {
      while (transfer.quietFor() < quiet) await sleep(50)
    },
    /** @returns {Promise<Record<string, number>>} the browser's own counters */
    metrics: async () => {
      const { metrics } = await client.send('Performance.getMetrics')
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
    },
  }
}
