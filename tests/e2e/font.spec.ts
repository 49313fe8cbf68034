import type { Page } from '@playwright/test'
import { answering, liveCountries, mapOf, settled } from '../app/briefing'
import { hold } from './hold'
import { expect, test } from './site'
import { shifts } from './recording'

/** The title is as wide as the font that sets it. */
const widthOfTitle = (page: Page) =>
  page.getByRole('heading', { level: 1 }).evaluate((title) => {
    const range = document.createRange()
    range.selectNodeContents(title)
    return range.getBoundingClientRect().width
  })

const rangesThere = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status, unicodeRange }) =>
      family.includes('Source') && status === 'loaded' ? [unicodeRange] : [],
    ),
  )

/** What the script of the head reads as the time since the page was asked for. */
const quickly = () => void Object.assign(performance, { now: () => Performance.prototype.now.call(performance) / 1000 })
const slowly = () => void Object.assign(performance, { now: () => Performance.prototype.now.call(performance) + 1000 })

/** Whether the first text waits for the font. */
const arrivals = [
  ['quickly', true, quickly],
  ['slowly', false, slowly],
] as const

for (const [how, waits, arrive] of arrivals)
  test(`on a page that came ${how} a font that comes late moves no text until somebody presses a key, and is there from then on`, async ({
    page,
  }) => {
    await page.addInitScript(arrive)
    const release = await hold(page, /\.woff2$/)
    const came = page.waitForResponse(/\.woff2$/)
    await page.goto('./', { waitUntil: 'commit' })
    await answering(page)
    const before = await widthOfTitle(page)
    expect(await page.evaluate(() => [...document.fonts].some(({ family }) => family.includes('Source')))).toBe(waits)
    release()
    await (await came).finished()
    await page.evaluate(() => document.fonts.ready)
    // Styles of views that come later must not bring it either.
    await mapOf(page).dispatchEvent('touchstart')
    await expect(liveCountries(page)).toHaveCount(9)
    await settled(page)
    expect(await widthOfTitle(page)).toBe(before)
    expect((await shifts(page)).sum).toBe(0)
    await page.keyboard.press('Shift')
    await expect.poll(() => widthOfTitle(page)).not.toBe(before)
  })

/** Both fonts share a name; a range tells them apart. */
const scripts = [
  ['Latin', 'U+0-2FF', /cyrillic.*\.woff2$/],
  ['Cyrillic', 'U+400-4FF', /latin.*\.woff2$/],
] as const

for (const [script, range, other] of scripts)
  test(`where only the ${script} font comes to the Russian page, its map keeps its size`, async ({ page }) => {
    await page.addInitScript(slowly)
    await hold(page, other)
    await page.goto('./ru/', { waitUntil: 'commit' })
    await answering(page)
    const stage = mapOf(page, 'ru').locator(':scope > [translate="no"]')
    const before = await stage.boundingBox()
    // A page that came slowly has its letters from the first press on.
    await page.keyboard.press('Shift')
    await expect.poll(() => rangesThere(page)).toEqual([expect.stringContaining(range)])
    await settled(page)
    expect(await stage.boundingBox()).toEqual(before)
  })

test('without scripts the page has its own font', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), javaScriptEnabled: false })
  const page = await context.newPage()
  const came = page.waitForResponse(/latin.*\.woff2$/)
  await page.goto('./')
  expect((await came).ok()).toBe(true)
  await context.close()
})
