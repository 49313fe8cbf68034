import { expectPlace, openStep } from '../app/talk'
import { expect, test } from './site'

test('the screen is kept awake, and asked for again after the page was hidden', async ({ page }) => {
  await page.addInitScript(() => {
    const state = Object.assign(window, { asked: 0 })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          state.asked += 1
          return Promise.resolve({ release: () => Promise.resolve() })
        },
      },
    })
  })
  await openStep(page, '0')
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked)
  await expect.poll(asked).toBe(1)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(asked).toBe(2)
})

test('where the screen cannot be kept awake or filled, a line says what to do, and the talk goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined })
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await openStep(page, '3')
  await expect(page.getByRole('status').filter({ hasText: 'energy saver' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  await expect(page.getByText('does not allow full screen here')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expectPlace(page, '4')
})

test('where nothing can be stored the talk is shown all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await openStep(page, '6')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '7')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('two large buttons and a swipe move the talk, with the note under them', async ({ page }) => {
    await openStep(page, '2')
    await expect(page.getByText(/Not Parties as at September\s2016/)).toBeVisible()
    await page.getByRole('button', { name: 'Next' }).tap()
    await expectPlace(page, '3')
    await page.getByRole('button', { name: 'Previous' }).tap()
    await expectPlace(page, '2')
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([start = 0, end = 0]) => {
          const target = document.querySelector('article') ?? document.body
          const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 })
          target.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(start)] }))
          target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(end)] }))
        },
        [from, to],
      )
    await swipe(300, 60)
    await expectPlace(page, '3')
    await swipe(60, 300)
    await expectPlace(page, '2')
  })
})
