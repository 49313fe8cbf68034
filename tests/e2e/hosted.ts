import { expect, test as base, type Page } from '@playwright/test'
import { startHost, type Host } from './host'
import { watch } from './site'

/** The test of the site on a server of its own, which may be stopped, with a worker that keeps it. */
export const test = base.extend<{ host: Host; problems: string[] }>({
  // Playwright wants a pattern here.
  host: async ({}, provide) => {
    const host = await startHost()
    await provide(host)
    await host.stop()
  },
  problems: [
    async ({ context, host }, provide) => {
      const { origin } = new URL(host.address)
      const problems = await watch(context, (url) => url.origin === origin)
      await provide(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})
/** Until the worker has put everything by and serves this page. */
export const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 15_000 })
    .toBe('activated')
