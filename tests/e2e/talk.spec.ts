import type { Page } from '@playwright/test'
import { answering, settled } from '../app/briefing'
import { expectPlace, openStep, placeOf, places, roomOf, unhurried } from '../app/talk'
import { expect, test } from './site'

test('Present starts the talk at its first step, and Back leaves it', async ({ page }) => {
  await page.goto('./?convention=party')
  await answering(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expectPlace(page, '0')
  await expect(roomOf(page).getByRole('heading', { level: 1 })).toHaveText(
    /Industrial Accidents Convention and the CIS/,
  )
  await page.keyboard.press('PageDown')
  await expectPlace(page, '1')
  await page.goBack()
  await expect.poll(() => placeOf(page)).toBeNull()
  await expect(page).toHaveURL(/convention=party/)
  await expect(page.getByRole('status')).toHaveText(/^6 of 9/)
})

/** The nine countries of the slide. */
const countries = (page: Page) => roomOf(page).getByRole('button', { name: /(?:not a )?Party to the Convention/ })

test('a clicker goes through all positions and back, stays at both ends, and each position has the nine countries as buttons', async ({
  page,
}) => {
  await openStep(page, '0')
  await expect(countries(page)).toHaveCount(9)
  for (const place of [...places.slice(1), '9']) {
    await page.keyboard.press('PageDown', unhurried)
    await expectPlace(page, place)
    await settled(page)
    await expect(countries(page), place).toHaveCount(9)
  }
  for (const place of [...places.toReversed().slice(1), '0']) {
    await page.keyboard.press('PageUp', unhurried)
    await expectPlace(page, place)
  }
})

test('a hundred rapid presses end at the last step', async ({ page }) => {
  await openStep(page, '0')
  for (let press = 0; press < 100; press += 1) await page.keyboard.press('PageDown', { delay: 4 })
  await expectPlace(page, '9')
})

test('a reload keeps the step and its part, and the page completes an address that has only the step', async ({
  page,
}) => {
  await openStep(page, '5.2')
  expect(new URL(page.url()).searchParams.get('event')).toBe('meeting-2015')
  await page.reload()
  await expect(page.getByRole('button', { name: /^2015/ })).toHaveAttribute('aria-pressed', 'true')
  expect(placeOf(page)).toBe('5.2')
})

test('the overlays show the steps, the keys, and why there is no QR code here', async ({ page }) => {
  await openStep(page, '2')
  await page.keyboard.press('o')
  await page.getByRole('dialog', { name: 'All steps' }).getByRole('button', { name: /^7/ }).click()
  await expectPlace(page, '7')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Black screen')
  await page.keyboard.press('q')
  await expect(page.getByRole('dialog', { name: 'Open the briefing' })).toContainText('on this computer only')
})

test('a whole talk works with Tab and Enter alone', async ({ page }) => {
  await page.goto('./')
  await answering(page)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  for (let stops = 0; stops < 20 && (await focused()) !== 'Present'; stops += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expectPlace(page, '0')
  await expect(roomOf(page)).toBeVisible()
  for (let stops = 0; stops < 60 && (await focused()) !== 'Next'; stops += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe('Next')
  for (const place of places.slice(1)) {
    await page.keyboard.press('Enter', unhurried)
    await expectPlace(page, place)
  }
})

test('with tiles no step draws a boundary, and each has the nine countries as buttons', async ({ page }) => {
  for (const [step, place] of places.entries()) {
    if (step > 0) await page.keyboard.press('PageDown', unhurried)
    else await openStep(page, place, '&map=tiles')
    await expectPlace(page, place)
    await settled(page)
    await expect(countries(page), place).toHaveCount(9)
    await expect(roomOf(page).locator('use[data-country], path[data-country]')).toHaveCount(0)
  }
})
