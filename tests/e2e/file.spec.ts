import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inOwnFont, liveCountry, matrixOf, membersOf, whole } from '../app/briefing'
import { expectPlace, roomOf, unhurried } from '../app/talk'
import { lettersOf, openMenu, save } from './exports'
import { address, expect, openFile, path, test } from './file'
import { countPrints, pagesOf, print, printed } from './paper'

const query = (page: Page) => new URL(page.url()).search

test('the single file contains each font, library and shape once', () => {
  const html = readFileSync(path, 'utf8')
  const times = (part: RegExp) => [...html.matchAll(part)].length
  const fonts = [...html.matchAll(/url\(["']?(data:font[^)"']+)/g)].map(([, font]) => font)
  expect(fonts).toHaveLength(2)
  expect(new Set(fonts)).toHaveProperty('size', 2)
  // Each copy of React, its reconciler, Leaflet, recharts or the shapes would contain its pattern once. The build itself
  // refuses a package that comes from two places.
  for (const part of [
    /\.useSyncExternalStore=function/g,
    /rendererPackageName:/g,
    /[`"']1\.9\.4[`"']/g,
    /[`"']recharts-surface[`"']/g,
    /<path id="map-land"/g,
    /<path id="map-RUS"/g,
  ])
    expect.soft(times(part), String(part)).toBe(1)
  // Scripts may contain such tags as text; the page itself requests nothing.
  const page = html.replaceAll(/<script[\s\S]*?<\/script>/g, '')
  expect(page.match(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(?!data:)/g)).toBeNull()
})

test('the single file has live map and chart, filter, card and languages, and its address keeps the view', async ({
  page,
}) => {
  await openFile(page)
  await whole(page)
  await matrixOf(page)
    .getByRole('button', { name: /^Party/ })
    .click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(6)
  await liveCountry(page, 'KAZ').press('Enter')
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible()
  await page.getByRole('button', { name: 'Background', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Background' })).toBeVisible()
  await page.keyboard.press('Escape')
  // The code is already in the file, so each press has its effect at once.
  await page.getByRole('button', { name: 'Status as at September 2016' }).click()
  await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible()
  await page.keyboard.press('Escape')
  const share = page.getByRole('button', { name: 'Share and export' })
  for (const shown of [1, 0, 1]) {
    await share.click()
    await expect(page.getByRole('dialog', { name: 'Share and export' })).toHaveCount(shown)
  }
  await page.keyboard.press('Escape')
  for (const [button, language, card] of [
    ['Русский', 'ru', 'Казахстан'],
    ['Français', 'fr', 'Kazakhstan'],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('region', { name: card })).toBeVisible()
    await expect.poll(() => query(page)).toBe(`?convention=party&country=kaz&lang=${language}`)
  }
  await page.reload()
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible()
  await expect(membersOf(page, 'fr').getByRole('rowheader')).toHaveCount(6)
})

test('the single file names an invalid parameter and ignores it, and Dismiss removes it from the address', async ({
  page,
}) => {
  await openFile(page, '?country=XYZ&lang=de&convention=%E0%A4%A&utm_source=x')
  const line = page.getByText('Ignored in the address').locator('..')
  await expect(line).toContainText('lang=de')
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(9)
  await line.getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(() => query(page)).toBe('?utm_source=x')
})

/** Records every heading that the page shows. */
const recordTitles = (page: Page) =>
  page.addInitScript(() => {
    const titles = new Set<string>()
    Object.assign(window, { titles })
    new MutationObserver(() => {
      const title = document.querySelector('#root h1')?.textContent
      if (title) titles.add(title)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
const titlesOf = (page: Page) => page.evaluate(() => [...(Reflect.get(window, 'titles') as Set<string>)])

const first = [
  ['fr-FR', '?lang=ru', 'Конвенция о промышленных авариях и МСПБ'],
  ['ru-RU', '', 'Конвенция о промышленных авариях и МСПБ'],
  ['ru-RU', '?lang=en', 'The Industrial Accidents Convention and ICIS'],
  ['de-DE', '', 'The Industrial Accidents Convention and ICIS'],
] as const
for (const [locale, search, title] of first)
  test.describe(`to a browser in ${locale}, the address ${search || 'without a language'}`, () => {
    test.use({ locale })

    test('shows one language from the first paint on', async ({ page }) => {
      await recordTitles(page)
      await openFile(page, search)
      await expect(page).toHaveTitle(title)
      expect(await titlesOf(page)).toEqual([title])
      // The page's own font is in the file.
      await inOwnFont(page)
      expect(await page.evaluate((text) => document.fonts.check("20px 'Source Sans 3'", text), title)).toBe(true)
    })
  })

test('the single file runs the talk with steps, speaker console, audience window and the room check', async ({
  context,
  page,
}) => {
  await openFile(page)
  await page.getByRole('button', { name: 'Room check' }).click()
  const check = page.getByRole('dialog', { name: 'Room check' })
  await expect(check).toContainText('The page is saved and works offline.')
  await expect(check).toContainText('All characters have loaded.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(roomOf(page)).toBeVisible()
  for (const place of ['1', '1.2', '2']) {
    await page.keyboard.press('PageDown', unhurried)
    await expectPlace(page, place)
  }
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await expect(page.getByRole('main', { name: 'Speaker console' })).toContainText('The audience window is connected.')
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '3')
  await audience.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '4')
  await audience.reload()
  await page
    .getByRole('group', { name: 'Language of the room' })
    .locator('label')
    .filter({ hasText: 'Русский' })
    .click()
  await expect(audience.locator('html')).toHaveAttribute('lang', 'ru')
  await expectPlace(audience, '4')
  await page.keyboard.press('q')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test.describe('without scripts, as in the preview of a mail', () => {
  test.use({ javaScriptEnabled: false })

  test('the single file shows the default view in English', async ({ page }) => {
    await page.goto(address)
    await expect(membersOf(page).getByRole('rowheader')).toHaveCount(9)
    await expect(page.locator('svg use[role="button"]').locator('visible=true')).toHaveCount(9)
    const { height = 0 } = (await page.locator('#root').boundingBox()) ?? {}
    expect(height).toBe(0)
  })
})

/** At least one format of each module that makes files. */
const made = [
  'CSV',
  'Excel (XLSX)',
  'PowerPoint (PPTX)',
  'Map, SVG',
  'Timeline, PNG',
  'Parties over time, SVG',
] as const

test('the single file saves each kind of export and prints the handout, with later developments', async ({ page }) => {
  await countPrints(page)
  await openFile(page, '?convention=non-party&later=true&lang=en')
  await expect(page.locator('[data-panel="later"]')).toContainText('42 Parties in all')
  for (const format of made) {
    const { name, content } = await save(page, format)
    const letters = await lettersOf({ name, content })
    expect.soft(content.length, name).toBeGreaterThan(500)
    expect.soft(name.endsWith('.png') || letters.includes('September 2016'), name).toBe(true)
    // An SVG contains the font of the page.
    if (name.endsWith('.svg')) expect.soft(letters.includes('data:font/woff2'), name).toBe(true)
    if (name.endsWith('.xlsx')) expect.soft(letters.includes('Later developments'), name).toBe(true)
  }
  const menu = await openMenu(page)
  await menu.getByRole('button', { name: 'Save for offline' }).click()
  await expect(menu.getByRole('status')).toContainText('This is the file for offline use.')
  await menu.getByRole('button', { name: 'QR code' }).click()
  await expect(menu).toContainText('a file has no address that others could open')
  await menu.getByRole('button', { name: 'Handout' }).click()
  await expect.poll(() => printed(page)).toBe(1)
  expect(pagesOf(await print(page, 'A4'))).toBe(4)
})
