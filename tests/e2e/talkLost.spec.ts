import { answering } from '../app/briefing'
import { expectPlace, openStep, placeOf, present } from '../app/talk'
import { expect, test } from './site'

test.describe('if the talk does not load', () => {
  test.use({ allowFailures: true })
  const code = /\/PresentationHost-[^/]*\.js/

  for (const way of ['Escape', 'Close'])
    test(`its message offers a retry, and ${way} leaves the talk`, async ({ page }) => {
      await page.route(code, (route) => route.abort())
      await page.goto('./?convention=party')
      await answering(page)
      await page.getByRole('button', { name: 'Present', exact: true }).click()
      const alert = page.getByRole('alert')
      await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
      if (way === 'Escape') await page.keyboard.press('Escape')
      else await alert.getByRole('button', { name: 'Close' }).click()
      await expect(page.getByRole('searchbox')).toBeVisible()
      expect(placeOf(page)).toBeNull()
      await page.unroute(code)
      await present(page)
      await expectPlace(page, '0')
    })

  test('Escape leaves the talk while it loads', async ({ page }) => {
    await page.route(code, () => {})
    await page.goto('./')
    await answering(page)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await expectPlace(page, '0')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('searchbox')).toBeVisible()
  })

  test('Escape leaves the talk after it has failed', async ({ page }) => {
    await openStep(page, '2')
    // Only the speaker console uses this method.
    await page.evaluate(() => {
      window.open = () => null
      const own: unknown = Reflect.get(String.prototype, 'padStart')
      const broken = () => {
        throw new Error('broken on purpose')
      }
      Reflect.set(String.prototype, 'padStart', broken)
      addEventListener('mend', () => Reflect.set(String.prototype, 'padStart', own))
    })
    await page.keyboard.press('s')
    await expect(page.getByRole('alert').getByRole('button', { name: 'Close' })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('mend')))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('searchbox')).toBeVisible()
    expect(placeOf(page)).toBeNull()
    await present(page)
    await expectPlace(page, '0')
  })
})
