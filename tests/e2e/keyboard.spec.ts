import type { Locator, Page } from '@playwright/test'
import {
  liveCountries,
  liveCountry,
  mapOf,
  matrixOf,
  membersOf,
  open,
  tilesOf,
  timelineOf,
  visit,
} from '../app/briefing'
import { hold, liveMap } from './holdRequests'
import { expect, test } from './site'

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has the focus, at most 80 times, which is more than the page has tab stops. */
async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < 80 && !(await hasFocus(target)); stops += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

const focusedCountry = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-country'))

test('the map is one tab stop', async ({ page }) => {
  await open(page)
  await expect(mapOf(page).getByRole('button')).toHaveCount(9)
  const stops = []
  await mapOf(page).getByRole('radio', { name: 'Map' }).focus()
  for (const _ of [1, 2]) {
    await page.keyboard.press('Tab')
    stops.push(await focusedCountry(page))
  }
  expect(stops).toEqual(['KAZ', null])
  expect(
    await liveCountries(page).evaluateAll((all) => all.filter((path) => path.getAttribute('tabindex') === '0').length),
  ).toBe(1)
})

const ways = [
  ['KAZ', 'ArrowUp', 'RUS'],
  ['KAZ', 'ArrowRight', 'KGZ'],
  ['KGZ', 'ArrowLeft', 'TJK'],
  ['ARM', 'ArrowRight', 'AZE'],
  ['AZE', 'ArrowLeft', 'ARM'],
  ['UKR', 'ArrowLeft', 'MDA'],
  ['MDA', 'ArrowRight', 'UKR'],
  ['RUS', 'ArrowDown', 'KAZ'],
  ['RUS', 'ArrowRight', 'RUS'],
  ['MDA', 'ArrowLeft', 'MDA'],
] as const

test('an arrow key moves the focus to the nearest country in its direction', async ({ page }) => {
  await open(page)
  for (const [from, key, to] of ways) {
    await liveCountry(page, from).focus()
    await page.keyboard.press(key)
    expect(await focusedCountry(page), `${from} ${key}`).toBe(to)
    await expect(liveCountry(page, to)).toHaveAttribute('tabindex', '0')
  }
})

test('Enter or Space on a country opens its card, and Escape closes it and returns the focus', async ({ page }) => {
  await open(page)
  await tabTo(page, liveCountry(page, 'KAZ'))
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Kazakhstan' })
  await expect(card).toBeFocused()
  await expect(liveCountry(page, 'KAZ')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(liveCountry(page, 'KAZ')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(card).toBeFocused()
  // Escape on a radio button closes the card, because there is no text to clear.
  await mapOf(page).getByRole('radio', { name: 'Map' }).focus()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})

test('the focus stays on its country when the live map replaces the drawing', async ({ page }) => {
  const release = await hold(page, liveMap)
  await page.goto('./')
  const drawn = mapOf(page).getByRole('button')
  await expect(drawn).toHaveCount(9)
  await expect(liveCountries(page)).toHaveCount(0)
  const names = await drawn.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')))
  await mapOf(page)
    .getByRole('button', { name: /^Tajikistan/ })
    .focus()
  release()
  await expect(liveCountry(page, 'TJK')).toBeFocused()
  await expect(drawn).toHaveCount(9)
  expect(await drawn.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')))).toEqual(names)
})

test('the matrix, the sort and the search work by keyboard alone', async ({ page }) => {
  await open(page)
  const status = page.getByRole('status')
  const party = matrixOf(page).getByRole('button', { name: /^Party/ })
  await tabTo(page, party)
  await page.keyboard.press('Space')
  await expect(party).toHaveAttribute('aria-pressed', 'true')
  await expect(status).toHaveText(/^6 of 9/)
  await tabTo(page, page.getByRole('button', { name: 'Remove the filter “Party”' }))
  await page.keyboard.press('Enter')
  await expect(status).toHaveText(/^9 of 9/)

  const search = page.getByRole('searchbox', { name: 'Find a country' })
  await tabTo(page, search)
  await page.keyboard.type('kyr')
  await expect(status).toHaveText(/^1 of 9/)
  await page.keyboard.press('Escape')
  await expect(status).toHaveText(/^9 of 9/)
  await expect(search).toBeFocused()

  const head = membersOf(page).getByRole('columnheader', { name: 'Convention', exact: true })
  await tabTo(page, head.getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
})

test('the timeline, the tiles and the language work by keyboard alone', async ({ page }) => {
  await open(page)
  const event = timelineOf(page).getByRole('button', { name: /^2014/ })
  await tabTo(page, event)
  await page.keyboard.press('Enter')
  await expect(event).toHaveAttribute('aria-pressed', 'true')

  await tabTo(page, mapOf(page).getByRole('radio', { name: 'Map' }))
  await page.keyboard.press('ArrowRight')
  const tile = tilesOf(page).getByRole('button', { name: /^Ukraine/ })
  await tabTo(page, tile)
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Ukraine' })
  await expect(card).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(tile).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Русский' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('button', { name: 'Русский' })).toBeFocused()
})

/** Buttons and the dialogs that they open, in the order of their tab stops. */
const layers = [
  ['Status as at September 2016', 'Source'],
  ['Share and export', 'Share and export'],
  ['Background', 'Background'],
  ['eight', 'Source'],
  ['para. 2: source for Armenia', 'Source'],
] as const

test('Enter opens each layer of the page, and Escape closes it and returns the focus', async ({ page }) => {
  await visit(page)
  for (const [button, dialog] of layers)
    await test.step(button, async () => {
      const opener = page.getByRole('button', { name: button, exact: true })
      await tabTo(page, opener)
      await page.keyboard.press('Enter')
      const layer = page.getByRole('dialog', { name: dialog })
      await expect(layer).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(layer).toBeHidden()
      await expect(opener).toBeFocused()
    })
})

test('every tab stop shows that it has the focus', async ({ page }) => {
  await open(page)
  const stops: string[] = []
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const shown = element.matches('[type="radio"]') ? (element.nextElementSibling ?? element) : element
      const id = element.getAttribute('data-country')
      const halo = id && document.querySelector(`g[data-small][data-item="${id}"]`)
      const seen = halo
        ? getComputedStyle(halo).opacity === '1'
        : Number.parseFloat(getComputedStyle(shown).outlineWidth) >= 2 &&
          getComputedStyle(shown).outlineStyle !== 'none'
      return `${seen ? '' : 'unseen: '}${element.getAttribute('aria-label') ?? element.textContent}`
    })
    if (stop === null) break
    stops.push(stop)
  }
  expect(stops.length).toBeGreaterThan(40)
  expect(stops.filter((stop) => stop.startsWith('unseen'))).toEqual([])
})
