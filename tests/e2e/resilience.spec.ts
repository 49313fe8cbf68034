import type { Page } from '@playwright/test'
import { answering, liveCountries, mapOf, membersOf, timelineOf } from '../app/briefing'
import { wordsIn } from './manifest'
import { expect, test } from './site'

test.use({ allowFailures: true })

/** Turns to map and timeline: only then they ask for the code of their live views. */
async function turnTo(page: Page) {
  await answering(page)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('section:has(input[type="radio"]) > *, section:has(time) > *'))
      part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  })
}

const failed = 'This part could not be shown. The rest of the page works.'

/** Keeps a file from coming until the returned function is called. */
async function block(page: Page, file: RegExp) {
  await page.route(file, (route) => route.abort())
  return () => page.unroute(file)
}

test('without the live map the panel says so, the drawing answers, and a retry brings the map', async ({ page }) => {
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

test('a map whose detail does not come stays with the outlines it has', async ({ page }) => {
  await block(page, /detail-[^/]*\.js/)
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('/detail-'))
  await page.goto('./?frame=caucasus')
  await asked
  await expect(liveCountries(page)).toHaveCount(9)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('code that is lost on its way once is asked for again, and nobody notices', async ({ page }) => {
  let lost = 0
  await page.route(/LeafletMap-[^/]*\.js/, (route) => (lost++ === 0 ? route.abort() : route.continue()))
  await page.goto('./')
  await turnTo(page)
  await expect(liveCountries(page)).toHaveCount(9)
  expect(lost).toBe(2)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('without the chart the panel says so, the events stand, and a retry brings the chart', async ({ page }) => {
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
  test(`without the code of ${what} the page says so, and a retry brings it`, async ({ page }) => {
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

test('a map that breaks leaves the table, the matrix and the address at work, and can be tried again', async ({
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

test('a language that does not come leaves the page in the last one, says so, and can be tried again', async ({
  page,
}) => {
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
