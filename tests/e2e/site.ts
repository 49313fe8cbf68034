import { expect, test as base, type BrowserContext } from '@playwright/test'

/** The message of a browser in which Playwright blocks service workers. */
const blocked = 'Service Worker registration blocked by Playwright'

/**
 * Collects errors, warnings and faulty requests from every page of a context, including the windows that it opens.
 * @param isOwn tells whether the page may request an address
 */
export async function watch(context: BrowserContext, isOwn: (url: URL) => boolean): Promise<string[]> {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.text() === blocked) return
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => problems.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    if (!isOwn(new URL(request.url()))) problems.push(`foreign request: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    // A request that is aborted because the page is left or closed is no fault of the site.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason}: ${request.url()}`)
  })
  // Reports through the console, because the page may be closed before a test can read anything else from it.
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`)
    })
  })
  return problems
}

/** Test of the built site; fails on every error, warning, violation of the policy, foreign request and missing file. */
export const test = base.extend<{ allowFailures: boolean }>({
  /** For a test that causes failures on purpose: `test.use({ allowFailures: true })`. */
  allowFailures: [false, { option: true }],
  context: async ({ context, baseURL, allowFailures }, provide) => {
    const { origin } = new URL(baseURL ?? '')
    const problems = await watch(context, (url) => !url.protocol.startsWith('http') || url.origin === origin)
    await provide(context)
    if (!allowFailures) expect(problems).toEqual([])
  },
})

export { expect }
