import { consoleOf, expectPlace, openStep, roomOf } from '../app/talk'
import { expect, test } from './site'

test('the talk requests a wake lock, and requests it again when the visibility of the page changes', async ({
  page,
}) => {
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
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as number)
  await expect.poll(asked).toBe(1)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(asked).toBe(2)
})

/** Ways in which a browser gives no wake lock. */
const wakeLocks = {
  refuses: () =>
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('refused')) } }),
  'never answers': () =>
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => new Promise(() => {}) } }),
  'takes it back at once': () =>
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          const lock: { release: () => Promise<void>; onrelease?: () => void } = { release: () => Promise.resolve() }
          setTimeout(() => lock.onrelease?.())
          return Promise.resolve(lock)
        },
      },
    }),
} as const

for (const [name, stub] of Object.entries(wakeLocks))
  test(`wake lock: if the browser ${name}, the speaker console says what to do, and the slide says nothing`, async ({
    page,
  }) => {
    await page.addInitScript(stub)
    await page.addInitScript(() => {
      window.open = () => null
    })
    if (name === 'never answers') await page.clock.install()
    await openStep(page, '3')
    await page.keyboard.press('s')
    await expect(consoleOf(page)).toBeVisible()
    if (name === 'never answers') await page.clock.fastForward(5000)
    await expect(consoleOf(page)).toContainText('Turn off the energy saver')
    await page.keyboard.press('s')
    await expect(roomOf(page)).toBeVisible()
    await expect(page.getByText('energy saver')).toHaveCount(0)
    await expect(page.getByRole('status')).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expectPlace(page, '4')
  })

const fullScreens = {
  refuses: () => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  },
  'never answers': () => {
    Element.prototype.requestFullscreen = () => new Promise(() => {})
  },
} as const

for (const [name, stub] of Object.entries(fullScreens))
  test(`full screen: if the browser ${name}, a line says so, and the talk goes on`, async ({ page }) => {
    await page.addInitScript(stub)
    if (name === 'never answers') await page.clock.install()
    await openStep(page, '3')
    await page.keyboard.press('f')
    if (name === 'never answers') await page.clock.fastForward(5000)
    await expect(page.getByText('does not allow full screen here')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expectPlace(page, '4')
    await expect(page.getByText('does not allow full screen here')).toHaveCount(0)
  })

test('a small window of a desk shows the slide without the note, and the speaker console shows the note', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await openStep(page, '2')
  const note = page.getByText(/Keep the tone neutral/)
  await expect(note).toHaveCount(0)
  await page.keyboard.press('s')
  await expect(page.getByRole('main', { name: 'Speaker console' })).toBeVisible()
  await expect(note).toBeVisible()
})
