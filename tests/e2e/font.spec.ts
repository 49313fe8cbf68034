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

test('a font that comes late moves no text until somebody presses a key, and is there from then on', async ({
  page,
}) => {
  const release = await hold(page, /\.woff2$/)
  await page.goto('./', { waitUntil: 'commit' })
  await answering(page)
  const before = await widthOfTitle(page)
  release()
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => /Source/.test(family) && status === 'loaded'))).toBe(true) // prettier-ignore
  // Styles of views that come later must not bring it either.
  await mapOf(page).dispatchEvent('touchstart')
  await expect(liveCountries(page)).toHaveCount(9)
  await settled(page)
  expect(await widthOfTitle(page)).toBe(before)
  expect((await shifts(page)).sum).toBe(0)
  await page.keyboard.press('Shift')
  await expect.poll(() => widthOfTitle(page)).not.toBe(before)
})
