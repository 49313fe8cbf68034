import { expect, test as base, type Page } from '@playwright/test'
import { startHost, type Host } from './host'
import { watch } from './site'

/** Test of the site on a server of its own, which the test can stop, with the service worker. */
export const test = base.extend<{ host: Host; problems: string[] }>({
  // Playwright requires a destructuring pattern here.
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
/** Waits until the service worker has cached everything and controls this page. */
export const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 15_000 })
    .toBe('activated')
