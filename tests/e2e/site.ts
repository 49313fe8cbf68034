import { expect, test as base, type BrowserContext } from '@playwright/test'

/** Collects what a visitor should never meet, from every page of a context, windows it opens included. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => problems.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`other origin: ${request.url()}`)
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
    const problems = await watch(context, new URL(baseURL ?? '').origin)
    await provide(context)
    if (!allowFailures) expect(problems).toEqual([])
  },
})

export { expect }
