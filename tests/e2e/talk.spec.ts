import type { Page } from '@playwright/test'
import { answering, go, matrixOf, settled } from '../app/briefing'
import { expectPlace, openStep, placeOf, places, roomOf } from '../app/talk'
import { expect, test } from './site'

/** A key as the browser reports it from another layout or from a clicker. */
const dispatch = (page: Page, key: string, code: string, keyCode: number, repeat = false) =>
  page.evaluate(
    (init) => document.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
    { key, code, keyCode, repeat },
  )

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

test('a held key and a bouncing key move one step', async ({ page }) => {
  await openStep(page, '0')
  await page.keyboard.down('PageDown')
  for (let held = 0; held < 5; held += 1) await dispatch(page, 'PageDown', 'PageDown', 34, true)
  await page.keyboard.up('PageDown')
  await expectPlace(page, '1')
  await page.evaluate(() => {
    for (const _ of [1, 2, 3])
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true, cancelable: true }))
  })
  await expectPlace(page, '1.2')
})

const keys = [
  ['End', 'End', 35, '9'],
  ['Home', 'Home', 36, '0'],
  ['n', 'KeyN', 78, '5'],
  ['т', 'KeyN', 78, '5'],
  ['p', 'KeyP', 80, '3'],
  ['з', 'KeyP', 80, '3'],
  ['ArrowRight', 'ArrowRight', 39, '5'],
  ['ArrowDown', 'ArrowDown', 40, '5'],
  ['ArrowLeft', 'ArrowLeft', 37, '3'],
  ['ArrowUp', 'ArrowUp', 38, '3'],
  [' ', 'Space', 32, '5'],
  ['Enter', 'Enter', 13, '5'],
  ['PageDown', 'PageDown', 34, '5'],
  ['PageUp', 'PageUp', 33, '3'],
] as const

test('every key that moves the talk moves it, on a Latin and on a Russian layout', async ({ page }) => {
  await openStep(page, '4')
  for (const [key, code, keyCode, place] of keys) {
    await go(page, '?step=4')
    await dispatch(page, key, code, keyCode)
    await expectPlace(page, place)
  }
})

const covers = [
  ['b', 'KeyB', 66, 'black'],
  ['и', 'KeyB', 66, 'black'],
  ['.', 'Period', 190, 'black'],
  ['ю', 'Period', 190, 'black'],
  [';', 'Comma', 190, 'black'],
  [':', 'Period', 58, 'black'],
  ['w', 'KeyW', 87, 'white'],
  ['w', 'KeyZ', 87, 'white'],
] as const

test('black and white cover the room, and Next lifts them without moving', async ({ page }) => {
  await openStep(page, '4')
  const cover = page.locator('[data-blank]')
  for (const [key, code, keyCode, blank] of covers) {
    await dispatch(page, key, code, keyCode)
    await expect(cover, `${key} ${code}`).toHaveAttribute('data-blank', blank)
    await page.keyboard.press('PageDown')
    await expect(cover).toHaveCount(0)
  }
  await dispatch(page, 'b', 'KeyB', 66)
  await expect(cover).toBeVisible()
  // Sooner it would be the key bouncing.
  await page.waitForFunction(
    (pressed) => performance.now() - pressed > 30,
    await page.evaluate(() => performance.now()),
  )
  await page.keyboard.press('b', { delay: 60 })
  await expect(cover).toHaveCount(0)
  expect(placeOf(page)).toBe('4')
})

test('digits and Enter go to a step, and a step that is not there says so', async ({ page }) => {
  await openStep(page, '0')
  await page.keyboard.press('7')
  await expect(page.getByText('Step 7: press Enter')).toBeVisible()
  await page.keyboard.press('Enter')
  await expectPlace(page, '7')
  await page.keyboard.type('42', { delay: 50 })
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is no such step.')).toBeVisible()
  expect(placeOf(page)).toBe('7')
  await dispatch(page, 'é', 'Digit2', 50)
  await page.keyboard.press('Enter')
  await expectPlace(page, '2')
  await page.keyboard.type('11', { delay: 50 })
  await page.keyboard.press('Enter')
  await expectPlace(page, '11')
  const foot = roomOf(page).locator('footer')
  await expect(foot).toContainText('After September 2016, from other sources than the press release')
  await expect(foot).not.toContainText('Status as at')
  await roomOf(page).getByRole('button', { name: '4 October 2022' }).click()
  const note = page.getByRole('dialog', { name: 'Source' })
  await expect(note.getByRole('link', { name: /^InforMEA/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await page.keyboard.press('PageDown', { delay: 40 })
  await expectPlace(page, '2')
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
