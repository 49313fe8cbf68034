import type { Page } from '@playwright/test'
import { go, settled } from '../app/briefing'
import { expectPlace, openStep, placeOf, roomOf, unhurried } from '../app/talk'
import { expect, test } from './site'

/** Sends a key as the browser reports it from another layout or from a clicker. */
const dispatch = (page: Page, key: string, code: string, keyCode: number, repeat = false) =>
  page.evaluate(
    (init) => document.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
    { key, code, keyCode, repeat },
  )

test('a held key moves one step, and so does a bouncing key', async ({ page }) => {
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
  ['т', 'KeyN', 78, '5'],
  ['p', 'KeyP', 80, '3'],
  ['ArrowDown', 'ArrowDown', 40, '5'],
  ['Enter', 'Enter', 13, '5'],
] as const

test('End, Home, letters, arrows and Enter move the talk, on a Latin and on a Russian layout', async ({ page }) => {
  await openStep(page, '4')
  for (const [key, code, keyCode, place] of keys) {
    await go(page, '?step=4')
    await dispatch(page, key, code, keyCode)
    await expectPlace(page, place)
  }
})

/** Key events, and the position to which each leads from step 4. */
const modified = [
  ['the keypad without Num Lock: PageDown', { key: 'PageDown', code: 'Numpad3', keyCode: 34 }, '5'],
  ['Shift and Space', { key: ' ', code: 'Space', keyCode: 32, shiftKey: true }, '3'],
  ['Control', { key: 'n', code: 'KeyN', keyCode: 78, ctrlKey: true }, '4'],
  ['Command', { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, metaKey: true }, '4'],
  ['Alt', { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, altKey: true }, '4'],
  ['AltGr', { key: 'n', code: 'KeyN', keyCode: 78, modifierAltGraph: true }, '4'],
  ['a word that is composed', { key: 'Enter', code: 'Enter', keyCode: 13, isComposing: true }, '4'],
  ['a key that an input method takes', { key: 'n', code: 'KeyN', keyCode: 229 }, '4'],
] as const

test('the keypad and Shift with Space move the talk, and a key with another modifier or of an input method does not', async ({
  page,
}) => {
  await openStep(page, '4')
  for (const [name, init, place] of modified)
    await test.step(name, async () => {
      await go(page, '?step=4')
      await page.evaluate(
        (key) => document.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })),
        init,
      )
      await settled(page)
      await expectPlace(page, place)
    })
})

/** Keys that are typed without a pause at step 4, and the position to which they lead. */
const typed = [
  [['1', '1', 'Enter'], '11'],
  [['0', '7', 'Enter'], '7'],
  [['1', 'PageDown', 'Enter'], '5.2'],
  [['1', 'Escape', 'Enter'], '5'],
  [['1', '1', '1', '1', '1', '1', '1', 'Enter'], '4'],
] as const

test('digits form a number at any speed, until Enter, Escape or another command', async ({ page }) => {
  await openStep(page, '4')
  for (const [presses, place] of typed)
    await test.step(presses.join(' '), async () => {
      await go(page, '?step=4')
      await page.evaluate(async (all) => {
        for (const key of all) {
          document.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }))
          // A browser reports each key in a task of its own; digits work without a pause between them.
          if (key.length > 1) await new Promise((done) => setTimeout(done))
        }
      }, presses)
      await settled(page)
      await expectPlace(page, place)
    })
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

test('the keys for black and white cover the slide, and Next removes the cover without moving the talk', async ({
  page,
}) => {
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
  // An earlier press would count as key bounce.
  await page.waitForFunction(
    (pressed) => performance.now() - pressed > 30,
    await page.evaluate(() => performance.now()),
  )
  await page.keyboard.press('b', { delay: 60 })
  await expect(cover).toHaveCount(0)
  expect(placeOf(page)).toBe('4')
})

test('digits and Enter go to a step, and the page says if there is no such step', async ({ page }) => {
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
  await expect(foot).toContainText('After September 2016, from sources other than the press release')
  await expect(foot).not.toContainText('Status as at')
  await roomOf(page).getByRole('button', { name: '4 October 2022' }).click()
  const note = page.getByRole('dialog', { name: 'Source' })
  await expect(note.getByRole('link', { name: /^InforMEA/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '2')
})
