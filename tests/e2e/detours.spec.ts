import type { Page } from '@playwright/test'
import { matrixOf } from '../app/briefing'
import { expectPlace, openStep, placeOf, unhurried } from '../app/talk'
import { expect, test } from './site'

const search = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

test('Previous or Backspace ends a detour at step 4, returns to the step and keeps the language', async ({ page }) => {
  for (const back of ['PageUp', 'Backspace']) {
    await openStep(page, '4')
    const before = search(page)
    await matrixOf(page)
      .getByRole('button', { name: /^Not a Party/ })
      .click()
    await page.getByRole('button', { name: /^Ukraine/ }).click()
    await expect(page.getByRole('region', { name: 'Ukraine' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Back to step 4' })).toBeVisible()
    await page.mouse.move(300, 300)
    await page.locator('label').filter({ hasText: 'Русский' }).click()
    await expect(page.getByRole('button', { name: 'Вернуться к шагу 4' })).toBeVisible()
    expect(search(page)).toMatchObject({ convention: 'non-party', country: 'ukr', lang: 'ru', step: '4' })
    await page.keyboard.press(back)
    await expect(page.getByRole('button', { name: 'Вернуться к шагу 4' })).toHaveCount(0)
    await expect.poll(() => search(page)).toEqual({ ...before, lang: 'ru' })
    await page.keyboard.press('PageDown', unhurried)
    await expectPlace(page, '5')
  }
})

for (const [asked, country, becomes] of [
  ['step=4&country=kaz', 'Kazakhstan', { step: '4', frame: 'all', country: 'kaz' }],
  ['step=5.2&country=blr', 'Belarus', { step: '5.2', frame: 'all', country: 'blr' }],
] as const)
  test(`an address that names a step and a country opens both: ${asked}`, async ({ page }) => {
    await page.goto(`./?${asked}`)
    await expect(page.getByRole('region', { name: country })).toBeVisible()
    await expect.poll(() => search(page)).toEqual(becomes)
    await expect(page.getByRole('button', { name: /^Back to step/ })).toBeVisible()
  })

test('Next ends a detour and goes on to the next step', async ({ page }) => {
  await openStep(page, '4')
  await page.getByRole('button', { name: /^Armenia/ }).click()
  await page.keyboard.press('PageDown')
  await expectPlace(page, '5')
  expect(search(page)).toEqual({ step: '5', frame: 'all', event: 'meeting-2014' })
})

test('Escape closes one layer at a time, and the talk last', async ({ page }) => {
  await openStep(page, '4')
  await page.getByRole('button', { name: /^Belarus/ }).click()
  await page.keyboard.press('o')
  await expect(page.getByRole('dialog', { name: 'All steps' })).toBeVisible()
  await page.keyboard.press('Escape', unhurried)
  await expect(page.getByRole('dialog', { name: 'All steps' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Back to step 4' })).toBeVisible()
  await page.keyboard.press('Escape', unhurried)
  await expect(page.getByRole('button', { name: 'Back to step 4' })).toHaveCount(0)
  await page.keyboard.press('Escape', unhurried)
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect(placeOf(page)).toBeNull()
})
