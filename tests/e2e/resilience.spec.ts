import type { Page } from '@playwright/test'
import { answering, liveCountries, mapOf, membersOf, timelineOf } from '../app/briefing'
import { wordsIn } from './manifest'
import { expect, test } from './site'

test.use({ allowFailures: true })

/** Points at map and timeline, because only then they load the code of their live views. */
async function turnTo(page: Page) {
  await answering(page)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('section:has(input[type="radio"]) > *, section:has(time) > *'))
      part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  })
}

const failed = 'This part could not be shown. The rest of the page works.'

/** Blocks a file until the returned function is called. */
async function block(page: Page, file: RegExp) {
  await page.route(file, (route) => route.abort())
  return () => page.unroute(file)
}

test('if the live map does not load, the panel says so, the drawing works, and a retry loads the map', async ({
  page,
}) => {
  const unblock = await block(page, /LeafletMap-[^/]*\.js/)
  await page.goto('./')
  await turnTo(page)
  const alert = mapOf(page).getByRole('alert')
  await expect(alert).toContainText(failed)
  const drawn = mapOf(page).getByRole('button', { name: /^Kazakhstan/ })
  await drawn.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.locator('g[data-label="RUS"]').evaluate((label) => {
    const { x, y, width, height } = label.getBoundingClientRect()
    const under = document.elementFromPoint(x + width / 2, y + height / 2)
    under?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  await expect(page).toHaveURL(/country=rus/)
  await unblock()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(liveCountries(page)).toHaveCount(9)
  await expect(alert).toHaveCount(0)
})

test('if the detail does not load, the map keeps its outlines and shows no alert', async ({ page }) => {
  await block(page, /detail-[^/]*\.js/)
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('/detail-'))
  await page.goto('./?frame=caucasus')
  await asked
  await expect(liveCountries(page)).toHaveCount(9)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('code that is lost once is requested again, and no alert appears', async ({ page }) => {
  let lost = 0
  await page.route(/LeafletMap-[^/]*\.js/, (route) => (lost++ === 0 ? route.abort() : route.continue()))
  await page.goto('./')
  await turnTo(page)
  await expect(liveCountries(page)).toHaveCount(9)
  expect(lost).toBe(2)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('if the chart does not load, the panel says so, the events stay, and a retry loads the chart', async ({
  page,
}) => {
  const unblock = await block(page, /TimelineChart-[^/]*\.js/)
  await page.goto('./')
  await turnTo(page)
  const alert = timelineOf(page).getByRole('alert')
  await expect(alert).toContainText(failed)
  await expect(timelineOf(page).getByRole('listitem')).toHaveCount(7)
  await expect(timelineOf(page).locator('svg[data-item]')).toHaveCount(7)
  await unblock()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(timelineOf(page).locator('.recharts-surface')).toBeVisible()
  await expect(alert).toHaveCount(0)
})

const later = [
  ['the card', /CountryCard-[^/]*\.js/, 'Armenia', /^Armenia$/, 'region'],
  ['the drawer', /BackgroundDrawer-[^/]*\.js/, 'Background', /^Background$/, 'dialog'],
  ['the note', /CitationNote-[^/]*\.js/, 'Status as at September 2016', /^Source$/, 'dialog'],
] as const

for (const [what, file, opener, name, role] of later)
  test(`if the code of ${what} does not load, the page says so, and a retry opens it`, async ({ page }) => {
    const unblock = await block(page, file)
    await page.goto('./')
    await turnTo(page)
    await expect(liveCountries(page)).toHaveCount(9)
    await page.getByRole('button', { name: opener, exact: true }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(failed)
    await expect(membersOf(page).getByRole('rowheader')).toHaveCount(9)
    await unblock()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole(role, { name })).toBeVisible()
  })

test('if the map breaks, the table, the matrix and the address still work, and a retry restores the map', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const state = Object.assign(window, { broken: true })
    const before = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth')
    Object.defineProperty(Element.prototype, 'clientWidth', {
      get(this: Element) {
        if (state.broken && this.closest('section[aria-label="Map"]')) throw new Error('broken on purpose')
        return before?.get?.call(this)
      },
    })
  })
  await page.goto('./')
  await turnTo(page)
  const alert = page.getByRole('alert')
  await expect(alert).toHaveCount(1)
  await expect(alert).toContainText(failed)
  await expect(mapOf(page)).toHaveCount(0)
  await page.getByRole('button', { name: /^Not a Party/ }).click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveText(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await expect(page).toHaveURL(/\?convention=non-party$/)
  await page.evaluate(() => Object.assign(window, { broken: false }))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await turnTo(page)
  await expect(liveCountries(page)).toHaveCount(9)
})

test('if a language does not load, the page says so and keeps the last one, and a retry loads it', async ({ page }) => {
  const unblock = await block(page, wordsIn('ru'))
  await page.goto('./')
  await turnTo(page)
  await page.getByRole('button', { name: 'Русский' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(failed)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The Industrial Accidents Convention and /)
  await unblock()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})
