import { pathToFileURL } from 'node:url'
import { startHost, type Host } from '../e2e/host'
import { fromRoot } from '../e2e/preview'
import { click, expectCount, expectStep, expectTexts, open } from './onPage'
import { save } from './saved'
import { expect, test as base } from './scenario'

const rows = '[data-panel="members"] tbody tr th'

const test = base.extend<{ host: Host }>({
  // Playwright requires a destructuring pattern here.
  host: async ({}, provide) => {
    const host = await startHost()
    await provide(host)
    await host.stop()
  },
})

test('after one visit the site opens without its server, also in another language and in the talk', async ({
  tab,
  host,
}) => {
  await open(tab, `${host.address}?lang=en&convention=non-party`)
  const keeper = () => tab.evaluate(() => navigator.serviceWorker.controller?.state, null)
  await expect.poll(keeper, { timeout: 60_000 }).toBe('activated')
  await host.stop()
  await open(tab, `${host.address}?lang=en&convention=non-party&country=kgz`)
  await expectTexts(tab, rows).toEqual(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await expectCount(tab, 'section[aria-label="Kyrgyzstan"]', 1)
  await open(tab, `${host.address}fr/?convention=party`)
  await expectCount(tab, rows, 6)
  await open(tab, `${host.address}ru/?step=5.2`)
  await expectCount(tab, 'article h1', 1)
  await tab.press('PageDown')
  await expectStep(tab, '5.3')
})

test('the single file opens by its path, and filter, card, language, export and talk work', async ({ visit }) => {
  const { tab } = visit
  await open(tab, `${pathToFileURL(fromRoot('dist/briefing.html')).href}?lang=en`)
  await expectCount(tab, rows, 9)
  await click(tab, '[data-panel="status"] table button', 'Not a Party')
  await expectTexts(tab, rows).toEqual(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await click(tab, `${rows} button`, 'Ukraine')
  await expectCount(tab, 'section[aria-label="Ukraine"]', 1)
  await tab.press('Escape')
  await expectCount(tab, 'section[aria-label="Ukraine"]', 0)
  await click(tab, 'button', 'Share and export')
  expect((await save(visit, 'CSV')).content.toString()).toContain('Kyrgyzstan')
  await tab.press('Escape')
  await click(tab, 'button', 'Русский')
  await expect.poll(() => tab.evaluate(() => document.documentElement.lang, null)).toBe('ru')
  await tab.evaluate(() => history.back(), null)
  await expect.poll(() => tab.evaluate(() => document.documentElement.lang, null)).toBe('en')
  await click(tab, 'button', 'Present')
  await expectStep(tab, '0')
  await tab.press('PageDown')
  await expectStep(tab, '1')
  await tab.press('Escape')
  await expectStep(tab, null)
})
