import {
  consoleOf,
  expectPlace,
  openConsole,
  openStep,
  openWindows,
  placeOf,
  present,
  roomOf,
  unhurried,
} from '../app/talk'
import { expect, test } from './site'

test('the audience window follows the speaker console in step, black screen and language, and shows no notes', async ({
  context,
  page,
}) => {
  const audience = await openWindows(context, page)
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '1')
  await expect(consoleOf(page)).toContainText('Read out the nine countries')
  await expect(audience.getByText('Read out the nine countries')).toHaveCount(0)
  await page.getByRole('button', { name: 'Black screen' }).first().click()
  await expect(audience.locator('[data-blank="black"]')).toBeVisible()
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  await page.keyboard.press('PageDown', unhurried)
  await expect(audience.locator('[data-blank]')).toHaveCount(0)
  expect(placeOf(page)).toBe('1')
  const room = page.getByRole('group', { name: 'Language of the room' })
  await room.locator('label').filter({ hasText: 'Русский' }).click()
  await expect(roomOf(audience).getByRole('heading', { level: 1 })).toHaveText(/Девять стран/)
  await page.getByRole('group', { name: 'Язык заметок' }).locator('label').filter({ hasText: 'English' }).click()
  await expect(consoleOf(page)).toContainText('Read out the nine countries')
  await expect(roomOf(audience).getByRole('heading', { level: 1 })).toHaveText(/Девять стран/)
})

test('fifty presses at twenty a second, spread over both windows, end at the same step in both', async ({
  context,
  page,
}) => {
  const audience = await openWindows(context, page)
  const keys = Array.from({ length: 50 }, (_, index) => (index % 7 === 6 ? 'PageUp' : 'PageDown'))
  for (const [index, key] of keys.entries())
    await (index % 5 === 4 ? audience : page).keyboard.press(key, { delay: 50 })
  await expect.poll(() => [placeOf(page), placeOf(audience)].join()).toMatch(/^(\S+),\1$/)
  await page.keyboard.press('Home', { delay: 50 })
  await expectPlace(page, '0')
  await expectPlace(audience, '0')
})

test('a window that was reloaded or opened again goes to the current step, and the last window goes on by itself', async ({
  context,
  page,
}) => {
  const audience = await openWindows(context, page)
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expectPlace(audience, '4')
  await audience.reload()
  await expect(roomOf(audience)).toBeVisible()
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '5')
  // The other window tells it the current step, whatever its address names.
  await audience.goto('./?step=2')
  await expectPlace(audience, '5')
  await page.reload()
  await expect(consoleOf(page)).toBeVisible()
  await expectPlace(page, '5')
  await audience.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '5.2')
  await audience.close()
  await expect(consoleOf(page)).not.toContainText('The audience window is connected.')
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the audience window' }).click(),
  ])
  await expect(roomOf(again)).toBeVisible()
  await expectPlace(again, '7')
  await page.close()
  await again.keyboard.press('PageDown')
  await expectPlace(again, '8')
  await again.reload()
  await expect(roomOf(again)).toBeVisible()
  await expectPlace(again, '8')
})

test('the speaker console keeps the time of a step over a reload, and the short route leaves out steps in both windows', async ({
  context,
  page,
}) => {
  const audience = await openWindows(context, page)
  const spent = page
    .getByRole('row')
    .filter({ hasText: 'Industrial Accidents Convention and the CIS' })
    .getByRole('cell')
    .last()
  await expect(spent).not.toHaveText('0:00', { timeout: 10_000 })
  await page.reload()
  await expect(spent).not.toHaveText('0:00')
  // The whole list fits a small laptop.
  await expect(page.getByRole('row')).toHaveCount(1 + 10 + 3)
  await expect(page.getByRole('row').last()).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Short route' }).click()
  // The headings, the steps of the route, and the optional ones under a heading of their own.
  await expect(page.getByRole('row')).toHaveCount(1 + 5 + 3)
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '4')
  await audience.keyboard.press('PageUp', { delay: 40 })
  await expectPlace(audience, '0')
  // The audience window knows from where an optional step was opened, even after a reload.
  await page.keyboard.press('PageDown', { delay: 40 })
  for (const key of ['1', '0', 'Enter']) await page.keyboard.press(key)
  await expectPlace(audience, '10')
  await audience.reload()
  await expect(roomOf(audience)).toBeVisible()
  await audience.keyboard.press('PageDown', { delay: 40 })
  await expectPlace(audience, '4')
})

test('if the browser refuses to open a window, the speaker console says so, and this window can present', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => {
      throw new DOMException('refused', 'InvalidAccessError')
    }
  })
  await openStep(page, '0')
  await page.keyboard.press('s')
  await expect(consoleOf(page)).toContainText('blocked the audience window')
  await page.getByRole('button', { name: 'Present in this window' }).click()
  await expect(roomOf(page)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expectPlace(page, '1')
})

/** Makes BroadcastChannel throw, as Firefox does if cookies are blocked. */
const refuseChannel = () => {
  Object.defineProperty(window, 'BroadcastChannel', {
    value: function refuse() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

test('if BroadcastChannel is refused, the windows exchange messages directly, even after a reload of either', async ({
  context,
  page,
}) => {
  await context.addInitScript(refuseChannel)
  await page.goto('./')
  await present(page)
  await page.keyboard.press('PageDown')
  const audience = await openConsole(context, page)
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '1.2')
  await audience.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '2')
  for (const [reloaded, place] of [
    [page, '3'],
    [audience, '4'],
  ] as const) {
    await reloaded.reload()
    await expect(consoleOf(page)).toContainText('The audience window is connected.')
    await page.keyboard.press('PageDown', unhurried)
    await expectPlace(audience, place)
  }
})

test('if the audience window cannot follow, the speaker console says so, and this window goes on', async ({
  context,
  page,
}) => {
  await context.addInitScript(refuseChannel)
  await context.addInitScript(() => {
    window.postMessage = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'opener', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.clock.install()
  await openStep(page, '0')
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await expect(consoleOf(page)).toBeVisible()
  await page.clock.fastForward(6000)
  await expect(consoleOf(page)).toContainText('No audience window is connected.')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '1')
  await expect(roomOf(audience)).toBeVisible()
})
