import { answering } from '../app/briefing'
import { expect, test } from './site'

test('the room check tests full screen, second screen, fonts and clicker, and says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { get: () => false })
    Object.defineProperty(screen, 'isExtended', { get: () => true, configurable: true })
  })
  await page.goto('./')
  await answering(page)
  await page.getByRole('button', { name: 'Room check' }).click()
  const panel = page.getByRole('dialog', { name: 'Room check' })
  const line = (name: string) => panel.getByRole('listitem').filter({ hasText: name })
  await expect(line('Full screen')).toContainText('Action needed')
  await expect(line('Second screen')).toContainText('Ready')
  await expect(line('Fonts')).toContainText('Ready')
  await expect(line('Date of the statuses')).toHaveText(/Steps 0 to 9 are as at September.2016\./)
  await expect(line('Map').last()).toContainText('clearance')
  await expect(line('Clicker')).toContainText('Press Next on the clicker')
  await page.keyboard.press('PageDown')
  await expect(line('Clicker')).toContainText('The clicker works.')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

/** Scripts that make interfaces of the browser absent, throwing or silent. */
const faults = {
  absent: () => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined })
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
    Object.defineProperty(window, 'FontFace', { value: undefined })
    Object.defineProperty(document, 'fullscreenEnabled', { value: undefined })
    Object.defineProperty(screen, 'isExtended', { value: undefined })
  },
  throwing: () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(navigator, 'wakeLock', { get: refuse })
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse })
    Object.defineProperty(window, 'FontFace', { value: refuse })
    Object.defineProperty(document, 'fullscreenEnabled', { get: refuse })
    Object.defineProperty(screen, 'isExtended', { get: refuse })
  },
  silent: () => {
    const wait = () => new Promise(() => {})
    Object.defineProperty(navigator, 'wakeLock', { value: { request: wait } })
    Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration: wait, register: wait } })
    Object.defineProperty(FontFace.prototype, 'load', { value: wait })
    Object.defineProperty(document, 'fullscreenEnabled', { value: false })
    Object.defineProperty(screen, 'isExtended', { value: undefined })
  },
} as const

for (const [name, stub] of Object.entries(faults))
  test(`if the interfaces are ${name}, every line of the check has an answer`, async ({ page }) => {
    await page.clock.install()
    await page.goto('./?map=tiles')
    await answering(page)
    await page.evaluate(stub)
    await page.getByRole('button', { name: 'Room check' }).click()
    const panel = page.getByRole('dialog', { name: 'Room check' })
    const line = (title: string) => panel.getByRole('listitem').filter({ hasText: title })
    await expect(panel).toBeVisible()
    await page.clock.fastForward(5000)
    for (const title of ['Offline', 'Fonts', 'Full screen', 'Screen stays awake'])
      await expect(line(title), title).toContainText('Action needed')
    await expect(line('Second screen')).toContainText('This browser cannot tell')
    await expect(line('Screen stays awake')).toContainText('Turn off the energy saver')
    await expect(panel).toContainText('Tiles are shown')
  })
