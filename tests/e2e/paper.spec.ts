import process from 'node:process'
import jsQR from 'jsqr'
import type { Page } from '@playwright/test'
import { go } from '../app/briefing'
import { across, ask, faults, open, papers, sheetsOf } from './paper'
import { expect, test } from './site'

const host = 'https://briefing.example.org/'

// Doubles the resolution, because paper is finer than a screen.
test.use({ baseURL: host, deviceScaleFactor: 2 })

/** Serves the built site under a public address. */
const hosted = (page: Page) =>
  page.route(`${host}**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({
      response: await route.fetch({ url: `http://127.0.0.1:${process.env['E2E_PORT']}${pathname}${search}` }),
    })
  })

const texts = [
  { lang: 'en', share: 'Share and export', handout: /^Handout/ },
  { lang: 'fr', share: 'Partager et exporter', handout: /^Document à distribuer/ },
  { lang: 'ru', share: 'Поделиться и экспортировать', handout: /^Раздаточный материал/ },
] as const

/** Views of the page, each of which changes the space that a sheet has. */
const views = [
  '',
  '&map=tiles',
  '&later=true',
  '&asat=2004-09-14',
  '&asat=2004-09-14&later=true&map=tiles',
  '&convention=non-party',
  `&q=${'w'.repeat(80)}`,
  `&q=${'ж'.repeat(80)}&asat=2004-09-14`,
] as const

/** The shortest address and the longest. */
const coded: readonly string[] = [views[0], views[7]]
/** English has the shortest words, so a few views are enough. */
const tightest = [...coded, views[4]]

/** Decodes the QR code of the second page, as a camera does. */
async function decoded(page: Page) {
  const code = sheetsOf(page).nth(1).locator('svg[shape-rendering]')
  const picture = (await code.screenshot()).toString('base64')
  const { shades, width, height } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height)
    const red = [...(image?.data ?? [])].filter((_, index) => index % 4 === 0)
    return {
      shades: red.map((shade) => (shade < 128 ? '0' : '1')).join(''),
      width: bitmap.width,
      height: bitmap.height,
    }
  }, picture)
  const data = new Uint8ClampedArray(4 * shades.length).fill(255)
  for (let at = 0; at < shades.length; at++) if (shades[at] === '0') data.fill(0, 4 * at, 4 * at + 3)
  return jsQR(data, width, height)?.data
}

for (const { lang, share, handout } of texts)
  test(`in ${lang} nothing of a hosted handout is cut or covered on A4 and Letter, and its QR code opens the view`, async ({
    page,
  }) => {
    await hosted(page)
    await open(page, `./?lang=${lang}`)
    for (const view of lang === 'en' ? tightest : views) {
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize({ width: 1366, height: 768 })
      await go(page, `?lang=${lang}${view}`)
      // Waits for the facts outside the month of the press release, which load lazily.
      await expect(page.locator('[data-panel="later"]')).toHaveCount(view.includes('later') ? 1 : 0)
      await expect(page.locator('#root header').first()).toContainText(view.includes('asat') ? '2004' : '2016')
      await page.locator('#root h1').click()
      await ask(page, share, handout)
      await page.emulateMedia({ media: 'print' })
      for (const format of papers) {
        await page.setViewportSize({ width: across[format], height: 768 })
        expect.soft(await faults(page), `${view}, ${format}`).toEqual([])
      }
      if (!coded.includes(view)) continue
      const address = new URL((await decoded(page)) ?? 'about:blank')
      expect.soft(address.origin + address.pathname, `${view}: code`).toBe(host)
      for (const [key, value] of new URLSearchParams(view)) expect.soft(address.searchParams.get(key)).toBe(value)
    }
  })
