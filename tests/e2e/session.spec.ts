import type { Page } from '@playwright/test'
import {
  consoleOf,
  expectPlace,
  openConsole,
  openStep,
  openWindows,
  placeOf,
  present,
  shownBlank,
  status,
  unhurried,
} from '../app/talk'
import { expect, test } from './site'

const elapsed = (page: Page) => page.locator('header b[data-computed]').first()

/** The times spent on steps, in the list of the speaker console. */
const spentOn = (page: Page, step: string | RegExp) =>
  page.locator('tr', { has: page.getByRole('button', { name: step, exact: true }) }).locator('td:last-child')

/** Makes every storage throw, as a browser does that blocks cookies. */
const withoutStorage = () => {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
}

const leavings = {
  Escape: async (page: Page) => page.keyboard.press('Escape', unhurried),
  Leave: async (page: Page) => consoleOf(page).getByRole('button', { name: 'Exit' }).click(),
  Back: async (page: Page) => page.goBack(),
} as const

for (const [name, leave] of Object.entries(leavings))
  test(`Present after ${name} starts the talk anew in both windows: at the title, uncovered, on the full route, with no time spent, without the console`, async ({
    context,
    page,
  }) => {
    await page.goto('./')
    await present(page)
    const audience = await openConsole(context, page)
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    await expectPlace(audience, '4')
    await page.getByRole('button', { name: 'Short route' }).click()
    await expect(spentOn(page, 'Step 4')).not.toHaveText('0:00')
    await leave(page)
    await expect.poll(() => placeOf(page)).toBeNull()
    // The audience window keeps its step, and works by itself.
    await audience.keyboard.press('b')
    await expect(shownBlank(audience)).toHaveCount(1)
    expect(placeOf(audience)).toBe('4')

    await present(page)
    await expectPlace(page, '0')
    await expectPlace(audience, '0')
    await expect(shownBlank(page)).toHaveCount(0)
    await expect(shownBlank(audience)).toHaveCount(0)
    await page.keyboard.press('s')
    await expect(status(page)).toHaveText('The audience window is connected.')
    expect(context.pages()).toHaveLength(2)
    await expect(page.getByRole('button', { name: 'Short route' })).toHaveAttribute('aria-pressed', 'false')
    // Time counts again on the title, which is step 0.
    await expect(spentOn(page, /^Step [1-9]/)).toHaveText(Array.from({ length: 11 }, () => '0:00'))
  })

test('Back leaves the talk and Forward continues it, and the time in between does not count', async ({
  context,
  page,
}) => {
  await page.goto('./')
  await present(page)
  const audience = await openConsole(context, page)
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Short route' }).click()
  await expect(elapsed(page)).toHaveText(/0:0[2-9]/)
  await page.goBack()
  await expect.poll(() => placeOf(page)).toBeNull()
  const left = await page.evaluate(() => window.name)
  expect(left).toContain('"entered":null')
  await page.goForward()
  await expect(status(page)).toHaveText('The audience window is connected.')
  await expect(page.getByRole('button', { name: 'Short route' })).toHaveAttribute('aria-pressed', 'true')
  await expect(elapsed(page)).toHaveText(/0:0[2-9]/)
  expect([placeOf(page), placeOf(audience)]).toEqual(['1', '1'])
})

test('a reload of either window keeps step, times, black screen, console and notes, even if storage is blocked', async ({
  context,
  page,
}) => {
  await context.addInitScript(withoutStorage)
  const audience = await openWindows(context, page, '5.2')
  await page.getByRole('group', { name: 'Language of the notes' }).locator('label').filter({ hasText: 'Fra' }).click()
  await expect(page.getByText('Langue des notes').first()).toBeVisible()
  await page.keyboard.press('b')
  await expect(shownBlank(audience)).toHaveCount(1)
  await expect(elapsed(page)).toHaveText(/0:0[2-9]/)
  for (const window of [page, audience, page]) {
    await window.reload()
    await expect(page.getByRole('button', { name: 'Écran noir' }).first()).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('main', { name: 'Console' })).toContainText('La fenêtre du public est connectée.')
    await expect(shownBlank(audience)).toHaveAttribute('data-blank', 'black')
    expect([placeOf(page), placeOf(audience)]).toEqual(['5.2', '5.2'])
    await expect(elapsed(page)).not.toHaveText(/0:0[01]/)
  }
  await page.keyboard.press('PageDown', unhurried)
  await expect(shownBlank(audience)).toHaveCount(0)
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '5.3')
})

test('the speaker console takes its times from the clock and not from timers, and a clock set back loses no time', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  const start = Date.parse('2026-11-29T09:00:00')
  await page.clock.install({ time: start })
  await openStep(page, '0')
  await page.keyboard.press('s')
  await expect(consoleOf(page)).toBeVisible()
  const kept = await page.evaluate(() => window.name)
  await page.clock.pauseAt(start + 60_000)
  await page.clock.setSystemTime(start + 125_000)
  await page.clock.runFor(1000)
  await expect(elapsed(page)).toHaveText(/^2:0\d$/)
  expect(await page.evaluate(() => window.name)).toBe(kept)
  await page.clock.setSystemTime(start - 3_600_000)
  await page.clock.runFor(1000)
  await expect(elapsed(page)).toHaveText(/^2:0\d$/)
  await page.clock.runFor(60_000)
  await expect(elapsed(page)).toHaveText(/^3:0\d$/)
  await page.getByRole('button', { name: 'Restart the clock' }).click()
  await expect(elapsed(page)).toHaveText('0:00')
  await page.clock.runFor(5000)
  await expect(elapsed(page)).toHaveText('0:05')
})
