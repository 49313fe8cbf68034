import { readFile } from 'node:fs/promises'
import type { Route } from '@playwright/test'
import { answering, whole } from '../app/briefing'
import { formats, lettersOf, openMenu, save, type Format } from './exports'
import { expect, test } from './site'

const entries = [
  {
    lang: 'en',
    share: 'Share and export',
    names: [
      'Copy link',
      'QR code',
      'Embed',
      'CSV, rows: 3',
      'Excel (XLSX), rows: 3',
      'PowerPoint (PPTX)',
      'Map, SVG',
      'Map, PNG',
      'Timeline, SVG',
      'Timeline, PNG',
      'Parties, CSV, rows: 41',
      'Parties over time, SVG',
      'Parties over time, PNG',
      'Handout',
      'Pack',
      'Save for offline',
    ],
  },
  {
    lang: 'fr',
    share: 'Partager et exporter',
    names: [
      'Copier le lien',
      'Code QR',
      'Intégrer',
      'CSV, lignes : 3',
      'Excel (XLSX), lignes : 3',
      'PowerPoint (PPTX)',
      'Carte, SVG',
      'Carte, PNG',
      'Chronologie, SVG',
      'Chronologie, PNG',
      'Document à distribuer',
      'Dossier complet',
      'Enregistrer pour une utilisation hors ligne',
    ],
  },
  {
    lang: 'ru',
    share: 'Поделиться и экспортировать',
    names: [
      'Скопировать ссылку',
      'QR-код',
      'Встроить',
      'CSV, строк: 3',
      'Excel (XLSX), строк: 3',
      'PowerPoint (PPTX)',
      'Карта, SVG',
      'Карта, PNG',
      'Хронология, SVG',
      'Хронология, PNG',
      'Раздаточный материал',
      'Комплект',
      'Сохранить для работы без сети',
    ],
  },
] as const

for (const { lang, share, names } of entries)
  test(`the menu in ${lang} names every format and the number of its rows, and fits the screen of a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`./?convention=non-party&lang=${lang}`)
    await page.getByRole('button', { name: share }).click()
    const menu = page.getByRole('dialog', { name: share })
    for (const name of names) await expect(menu.getByRole('button', { name }).first()).toBeVisible()
    const box = await menu.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    expect(await menu.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })

test('every format is saved, with date and source except in a PNG, and with the filter in the CSV and the map', async ({
  page,
}) => {
  await page.goto('./?convention=non-party&lang=en')
  const said = new Map<Format, string>()
  for (const format of formats) {
    const file = await save(page, format)
    const letters = await lettersOf(file)
    said.set(format, letters)
    expect.soft(file.content.length, file.name).toBeGreaterThan(500)
    if (file.name.endsWith('.png')) continue
    // Reports only what is missing, because the whole text would fill the report.
    expect
      .soft(
        ['September 2016', format.startsWith('Parties') ? 'United Nations Treaty Collection' : 'UNECE'].filter(
          (texts) => !letters.includes(texts),
        ),
        file.name,
      )
      .toEqual([])
    await expect(page.getByRole('link', { name: file.name })).toBeVisible()
  }
  const csv = said.get('CSV')
  for (const name of ['Kyrgyzstan', 'Tajikistan', 'Ukraine']) expect(csv).toContain(name)
  expect(csv).not.toContain('Armenia')
  expect(said.get('Map, SVG')?.includes('3 of 9 countries')).toBe(true)
})

test('a picture is the same at any width of the window', async ({ page }) => {
  const taken = []
  for (const width of [700, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./?lang=en&frame=all')
    taken.push([await save(page, 'Map, SVG'), await save(page, 'Timeline, PNG')])
  }
  const [narrow = [], wide = []] = taken
  for (const [index, file] of narrow.entries())
    expect(file.content.equals(wide[index]?.content ?? Buffer.of())).toBe(true)
})

test('the first PNG of a visit equals the second one', async ({ page }) => {
  await page.goto('./?lang=ru')
  await page.getByRole('button', { name: 'Поделиться и экспортировать' }).click()
  const pictures: Buffer[] = []
  for (const _ of ['first', 'second']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Карта, PNG' }).click(),
    ])
    pictures.push(await readFile(await download.path()))
  }
  expect(pictures[1]?.equals(pictures[0] ?? Buffer.alloc(0))).toBe(true)
})

test('the copied link contains the language and the frame of the map', async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = (text: string) => Promise.resolve(Object.assign(window, { copied: text }))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
  })
  await page.goto('./?country=kaz')
  const menu = await openMenu(page)
  await menu.getByRole('button', { name: 'Copy link' }).click()
  await expect(menu.getByRole('status')).toContainText('Link copied.')
  const copied = await page.evaluate(() => Reflect.get(window, 'copied') as string)
  expect(new URL(copied).search).toBe('?country=kaz&lang=en&frame=all')
})

test.describe('when something is refused', () => {
  test.use({ allowFailures: true })

  test('the menu names a format that does not load, and a second press saves it', async ({ page }) => {
    await page.goto('./?lang=en')
    const menu = await openMenu(page)
    await page.route(/makeCsv|makePptx/, (route) => route.abort())
    await menu.getByRole('button', { name: /^CSV/ }).click()
    await expect(menu.getByRole('status')).toContainText('CSV, rows: 9: could not be loaded. Check the connection')
    await expect(page.getByRole('table', { name: 'ICIS member countries' }).getByRole('row')).toHaveCount(10)
    await page.unroute(/makeCsv|makePptx/)
    await save(page, 'CSV')
    await expect(menu.getByRole('status')).toContainText('sent to the browser')
  })

  test('the menu names a format that cannot be made, and still saves another one', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await page.goto('./?lang=en')
    const menu = await openMenu(page)
    await menu.getByRole('button', { name: 'Map, PNG' }).click()
    await expect(menu.getByRole('status')).toContainText('Map, PNG: could not be created.')
    await save(page, 'Map, SVG')
  })

  test('if the browser refuses to copy a link, the menu selects it so that the reader can copy it by hand', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const refused = () => Promise.reject(new Error('refused'))
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refused, write: refused } })
    })
    await page.goto('./?convention=party&lang=en')
    const menu = await openMenu(page)
    await menu.getByRole('button', { name: 'Copy link' }).click()
    await expect(menu.getByRole('status')).toContainText('Copy the selected text by hand.')
    const marked = await page.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLInputElement
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
        : ''
    })
    expect(new URL(marked).search).toBe('?convention=party&lang=en&frame=all')
    await menu.getByRole('button', { name: 'Copy image of the map' }).click()
    await expect(menu.getByRole('status')).toContainText('Save the PNG instead.')
  })
})

test('with tiles the SVG of the map draws no boundary, and neither SVG nor slides have the disclaimer of boundaries', async ({
  page,
}) => {
  await page.goto('./?map=tiles&lang=en')
  const svg = await lettersOf(await save(page, 'Map, SVG'))
  // Leaves out paths with arcs, which draw dots; outlines of countries consist of lines.
  const outlines = [...svg.matchAll(/ d="([^"aA]*)"/g)].filter(([, path = '']) => path.length > 1000)
  expect([svg.includes('Kyrgyzstan'), svg.includes('Boundaries and names'), outlines.length]).toEqual([true, false, 0])
  const slides = await lettersOf(await save(page, 'PowerPoint (PPTX)'))
  expect([slides.includes('Kyrgyzstan'), slides.includes('Boundaries and names')]).toEqual([true, false])
})

test('the menu that was used before a talk does not open by itself after it', async ({ page }) => {
  await page.goto('./?lang=en')
  const menu = await openMenu(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Escape')
  await whole(page)
  await expect(menu).toBeHidden()
  await openMenu(page)
})

test('with a very long search the handout has three pages, CSV is disabled, and no part of the page fails', async ({
  page,
}) => {
  await page.goto(`./?lang=en&q=${'ж'.repeat(900)}`)
  const menu = await openMenu(page)
  await expect(menu.getByRole('button', { name: /^CSV/ })).toBeDisabled()
  await menu.getByRole('button', { name: 'QR code' }).click()
  await menu.getByRole('button', { name: 'Handout' }).click()
  await expect(page.locator('body > div:last-child > section')).toHaveCount(3)
  await expect(page.getByText('This part could not be shown')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
})

test('the menu works by keyboard alone, and opens if Enter was pressed twice before it was loaded', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/ExportHost-[^/]*\.js/, (route) => void held.push(route))
  await page.goto('./?lang=en')
  await answering(page)
  await page.getByRole('button', { name: 'Share and export' }).focus()
  for (const _ of [1, 2]) await page.keyboard.press('Enter')
  await expect.poll(() => held.length).toBe(1)
  for (const route of held) await route.continue()
  const menu = page.getByRole('dialog', { name: 'Share and export' })
  await expect(menu.getByRole('button', { name: /^CSV/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('textbox', { name: 'Address of this view' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share and export' })).toBeFocused()
})
