import { answering } from '../app/briefing'
import { expect, test } from './site'

test('the check of the room probes for real and says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { get: () => false })
    Object.defineProperty(screen, 'isExtended', { get: () => true, configurable: true })
  })
  await page.goto('./')
  await answering(page)
  await page.getByRole('button', { name: 'Check the room' }).click()
  const panel = page.getByRole('dialog', { name: 'Check the room' })
  const line = (name: string) => panel.getByRole('listitem').filter({ hasText: name })
  await expect(line('Full screen')).toContainText('Attention')
  await expect(line('Second screen')).toContainText('Ready')
  await expect(line('Fonts')).toContainText('Ready')
  await expect(line('Date of the statuses')).toContainText('September 2016')
  await expect(line('Map').last()).toContainText('clearance')
  await expect(line('Clicker')).toContainText('Press the clicker’s Next')
  await page.keyboard.press('PageDown')
  await expect(line('Clicker')).toContainText('The clicker works.')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('an interface that is missing says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined })
    Object.defineProperty(screen, 'isExtended', { value: undefined, configurable: true })
  })
  await page.goto('./?map=tiles')
  await answering(page)
  await page.getByRole('button', { name: 'Check the room' }).click()
  const panel = page.getByRole('dialog', { name: 'Check the room' })
  await expect(panel).toContainText('Turn off the energy saver')
  await expect(panel).toContainText('This browser does not tell')
  await expect(panel).toContainText('Tiles are shown')
})
