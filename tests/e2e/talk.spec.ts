import { answering, matrixOf, settled } from '../app/briefing'
import { expectPlace, openStep, placeOf, places, roomOf } from '../app/talk'
import { expect, test } from './site'

test('one button begins the talk at its first step, and Back leads out of it', async ({ page }) => {
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

test('a clicker walks through all places and back, and stays put at both ends', async ({ page }) => {
  await openStep(page, '0')
  for (const place of [...places.slice(1), '9']) {
    await page.keyboard.press('PageDown', { delay: 40 })
    await expectPlace(page, place)
  }
  for (const place of [...places.toReversed().slice(1), '0']) {
    await page.keyboard.press('PageUp', { delay: 40 })
    await expectPlace(page, place)
  }
})

test('a hundred rapid presses end at the last step', async ({ page }) => {
  await openStep(page, '0')
  for (let press = 0; press < 100; press += 1) await page.keyboard.press('PageDown', { delay: 4 })
  await expectPlace(page, '9')
})

test('a reload stays on the step and its part, and an address with the step alone is completed', async ({ page }) => {
  await openStep(page, '5.2')
  expect(new URL(page.url()).searchParams.get('event')).toBe('meeting-2015')
  await page.reload()
  await expect(page.getByRole('button', { name: /^2015/ })).toHaveAttribute('aria-pressed', 'true')
  expect(placeOf(page)).toBe('5.2')
})

test('an address with a step that is not there shows the briefing and says so', async ({ page }) => {
  await page.goto('./?step=99')
  await expect(page.getByText(/left out: step=99/)).toBeVisible()
  await expect(matrixOf(page)).toBeVisible()
})

test('the sheets show the steps, the keys, and why there is no code here', async ({ page }) => {
  await openStep(page, '2')
  await page.keyboard.press('o')
  await page.getByRole('dialog', { name: 'All steps' }).getByRole('button', { name: /^7/ }).click()
  await expectPlace(page, '7')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Black screen')
  await page.keyboard.press('q')
  await expect(page.getByRole('dialog', { name: 'Open the briefing' })).toContainText('on this computer only')
})

test('a whole talk with Tab and Enter alone', async ({ page }) => {
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
    await page.keyboard.press('Enter', { delay: 40 })
    await expectPlace(page, place)
  }
})

test('on every step the nine countries are reachable as buttons; with tiles no boundary is drawn', async ({ page }) => {
  for (const map of ['boundaries', 'tiles'])
    for (const [step, place] of places.entries()) {
      if (step > 0) await page.keyboard.press('PageDown', { delay: 40 })
      else await openStep(page, place, map === 'tiles' ? '&map=tiles' : '')
      await expectPlace(page, place)
      await settled(page)
      const names = roomOf(page).getByRole('button', { name: /(?:not a )?Party to the Convention/ })
      await expect(names, `${map}, ${place}`).toHaveCount(9)
      if (map === 'tiles') await expect(roomOf(page).locator('use[data-country], path[data-country]')).toHaveCount(0)
    }
})
