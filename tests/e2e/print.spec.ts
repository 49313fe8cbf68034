import type { Page } from '@playwright/test'
import { openStep, roomOf } from '../app/talk'
import { across, ask, faults, open, pagesOf, papers, print, sheetsOf } from './paper'
import { expect, test } from './site'

const cases = [
  {
    lang: 'en',
    later: 0,
    share: 'Share and export',
    handout: /^Handout\s*3 pages$/,
    pack: /^Pack/,
    filter: '3 of 9 countries: not a Party',
    asAt: 'Status as at September 2016',
  },
  {
    lang: 'fr',
    later: 0,
    share: 'Partager et exporter',
    handout: /^Document à distribuer\s*3 pages$/,
    pack: /^Dossier/,
    filter: '3 pays sur 9',
    asAt: 'Situation en septembre 2016',
  },
  {
    lang: 'ru',
    later: 1,
    share: 'Поделиться и экспортировать',
    handout: /^Раздаточный материал\s*страниц: 4$/,
    pack: /^Комплект/,
    filter: '3 из 9 стран. Статус: не является Стороной',
    asAt: 'По состоянию на сентябрь 2016 года',
  },
] as const

for (const { lang, later, share, handout, pack, filter, asAt } of cases)
  test(`in ${lang} the handout has three pages and the pack a page a step, with nothing cut, on A4 and Letter${later ? ', and each has one more page for later developments' : ''}`, async ({
    page,
  }) => {
    await open(page, `./?convention=non-party&lang=${lang}${later ? '&later=true' : ''}`)
    const sheets = sheetsOf(page)
    for (const [kind, pages] of [
      [handout, 3],
      [pack, 11],
    ] as const) {
      await ask(page, share, kind)
      await page.emulateMedia({ media: 'print' })
      for (const format of papers) {
        await page.setViewportSize({ width: across[format], height: 768 })
        expect.soft(await faults(page), `${String(kind)}, ${format}`).toEqual([])
        expect.soft(pagesOf(await print(page, format)), `${String(kind)}, ${format}`).toBe(pages + later)
      }
      await expect(sheets.first()).toContainText(asAt)
      // The last page shows later developments with their own sources, and has no stamp of the press release.
      if (later) {
        await expect(sheets.last().locator('> header')).not.toContainText(asAt)
        for (const said of ['После сентября 2016 года', 'всего Сторон: 42', 'InforMEA'])
          await expect(sheets.last()).toContainText(said.replaceAll(' 2', '\u00a02'))
      }
      // The pack shows all nine countries and no filter.
      await expect(page.locator('body > div:last-child')).toHaveAttribute('data-faded', kind === handout ? /RUS/ : '')
      if (kind === handout)
        for (const sheet of [0, 1])
          await expect(sheets.nth(sheet)).toContainText(filter.replace(/ /g, lang === 'fr' ? '\u00a0' : ' '))
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize({ width: 1366, height: 768 })
      await page.locator('#root h1').click()
    }
  })

/** Waits for the print styles, which the page loads when it is idle. */
const paperRules = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        [...document.styleSheets].some((sheet) =>
          [...sheet.cssRules].some(
            (rule) =>
              rule instanceof CSSMediaRule && rule.conditionText === 'print' && rule.cssText.includes('data-panel'),
          ),
        ),
      ),
    )
    .toBe(true)

/** Lists the words in the heads of the matrix that are broken over several lines. */
const brokenWords = (page: Page) =>
  page.locator('[data-panel=status] th').evaluateAll((heads) => {
    const words = heads.flatMap((head) => {
      const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT)
      const found: { readonly word: string; readonly lines: number }[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          found.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size })
        }
      return found
    })
    if (words.every(({ lines }) => lines === 0)) return ['no word on the page']
    return words.flatMap(({ word, lines }) => (lines > 1 ? [word] : []))
  })

const screens = [
  {
    on: 'a laptop with the live map',
    size: { width: 1366, height: 768 },
    address: './?convention=party&lang=en',
    live: true,
  },
  { on: 'a large screen', size: { width: 1920, height: 1080 }, address: './?lang=ru', live: false },
  { on: 'a phone', size: { width: 390, height: 844 }, address: './?lang=fr', live: false },
] as const

for (const { on, size, address, live } of screens)
  test(`on ${on} the browser's own print command prints two pages, with the whole map`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page, address)
    const stage = page.locator('[data-panel=map] section > [translate=no]')
    await expect(stage).toHaveAttribute('style', /--across/)
    if (live) {
      await stage.hover()
      await expect(page.locator('.leaflet-overlay-pane path').first()).toBeAttached()
    }
    await paperRules(page)
    await page.emulateMedia({ media: 'print' })
    const [outer, inner] = await stage.evaluate((element) =>
      [element, element.querySelector(':scope > svg')].map((part) => part?.getBoundingClientRect().width ?? 0),
    )
    expect(outer).toBeGreaterThan(480)
    expect(outer).toBeLessThan(510)
    expect(inner).toBeCloseTo(outer ?? 0, 0)
    for (const format of papers) expect(pagesOf(await print(page, format))).toBe(2)
    // The width between the margins of A4 in landscape.
    await page.setViewportSize({ width: 1047, height: 718 })
    expect(await brokenWords(page)).toEqual([])
  })

test("during a talk the browser's own print command prints the slide", async ({ page }) => {
  await openStep(page, '2')
  await paperRules(page)
  await page.emulateMedia({ media: 'print' })
  await expect(roomOf(page).getByRole('heading', { level: 1 })).toBeInViewport()
  const [room, map] = await Promise.all([
    roomOf(page).boundingBox(),
    roomOf(page).locator('section > [translate="no"]').boundingBox(),
  ])
  expect(room?.height).toBeGreaterThan(500)
  expect(map?.height).toBeGreaterThan(250)
})
