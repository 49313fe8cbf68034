import { expect, test as base, type BrowserContext } from '@playwright/test'

/** What a browser says in which Playwright allows no worker. */
const blocked = 'Service Worker registration blocked by Playwright'

/**
 * Collects what a visitor should never meet, from every page of a context, windows it opens included.
 * @param isOwn whether an address is one of those that the page may ask for
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
    // What a page leaves unfinished when it is left or closed is no fault of the site.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason}: ${request.url()}`)
  })
  // The console is the channel, because a page can be gone before anything else is read from it.
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`)
    })
  })
  return problems
}

/** The test of the built site: fails on every error, warning, breach of policy, foreign request and missing file. */
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
