import type { Page } from '@playwright/test'
import { axeFindings } from '../app/axe'
import { go, languages, mapOf, matrixOf, open, settled, type Spoken } from '../app/briefing'
import { pieces } from '../app/screenText'
import { troubles } from '../app/troubles'
import { lettersOf, save } from './exports'
import { record, recorded } from './recording'
import { expect, test } from './site'

const bar = (page: Page) => page.locator('section:has(> div > input[type="range"])')
const stamp = (page: Page) => page.locator('header:has(h1) > button[data-claim]')
const slider = (page: Page) => page.getByRole('slider')

/** Reads each row of the table as country, class and visible statuses. */
const rows = (page: Page) =>
  page
    .locator('[data-panel="members"] tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [
          row.getAttribute('data-item'),
          row.getAttribute('data-class'),
          row.querySelector('td')?.innerText.trim(),
          row.querySelectorAll('td')[1]?.innerText.trim(),
        ].join(' '),
      ),
    )

const said: Record<Spoken, { readonly stamp: string; readonly line: string; readonly folded: string }> = {
  en: {
    stamp: 'Convention status as at 18 April 2000',
    line: '9 of 9 countries (Council membership in 2016)',
    folded: 'Programme status is known for September 2016 only',
  },
  fr: {
    stamp: 'Situation (Convention) au 18 avril 2000',
    line: '9 pays sur 9 (composition du Conseil en 2016)',
    folded: 'Le statut au titre du Programme n’est connu que pour septembre 2016',
  },
  ru: {
    stamp: 'Статус по Конвенции на 18 апреля 2000 года',
    line: '9 из 9 стран (состав Совета в 2016 году)',
    folded: 'Статус по Программе известен только по состоянию на сентябрь 2016 года',
  },
}

for (const language of languages)
  test(`on the day before the Convention entered into force the page shows no Party and three deposits: ${language}`, async ({
    page,
  }) => {
    await open(page)
    await go(page, `?lang=${language}&asat=2000-04-18`)
    await expect(stamp(page)).toHaveText(said[language].stamp)
    await expect(page.locator('[data-panel="status"] [role="status"]')).toContainText(said[language].line)
    const matrix = matrixOf(page, language)
    await expect(matrix.getByRole('columnheader')).toHaveCount(2)
    await expect(matrix.getByRole('columnheader').last()).toHaveText(said[language].folded)
    await expect(matrix.locator('[data-claim^="all@"]')).toHaveText(['0', '9'])
    const shown = await rows(page)
    expect(shown.map((row) => row.slice(0, row.indexOf(' ', 4))).toSorted()).toEqual([
      'ARM deposited',
      'AZE neither',
      'BLR neither',
      'KAZ neither',
      'KGZ neither',
      'MDA deposited',
      'RUS deposited',
      'TJK neither',
      'UKR neither',
    ])
    expect(shown.every((row) => row.endsWith(' –'))).toBe(true)
    // The typed day is no text of the page, because it is in an input field.
    const loose = (await pieces(page, 'main')).filter(({ text, sourced }) => /\d/.test(text) && !sourced)
    expect(loose.map(({ text }) => text)).toEqual([])
    if (language !== 'ru') return
    expect(await axeFindings(page)).toEqual([])
  })

test('the note of the stamp opens the choice of a day, which takes arrow keys and typed days', async ({ page }) => {
  await open(page)
  await go(page, '?assistance=beneficiary')
  await stamp(page).click()
  await page.getByRole('button', { name: 'Show the Convention status on another date' }).click()
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    'September\u00a02016: month of the statuses in the press release',
  )
  expect(new URL(page.url()).search).not.toContain('asat')

  await slider(page).press('ArrowRight')
  await expect(page).toHaveURL(/asat=2022-07-06/)
  expect(page.url()).not.toContain('assistance')
  await expect(bar(page)).toContainText('Programme status is known for September 2016 only; the filter was left out.')
  await expect(mapOf(page).locator('[role="button"][data-country="UKR"]').first()).toHaveAttribute(
    'aria-label',
    /not a Party to the Convention \(deposited, not yet in force\)$/,
  )
  await slider(page).press('End')
  await expect(page).toHaveURL(/asat=2022-10-04/)
  await expect(matrixOf(page).locator('[data-claim="all@2022-10-04"]')).toHaveText(['7', '2'])
  await slider(page).press('Home')
  await expect(stamp(page)).toHaveText('Convention status as at 17 March 1992')

  const typed = page.getByLabel('Other date', { exact: true })
  await typed.fill('2004-09-13')
  await expect(stamp(page)).toHaveText('Convention status as at 13 September 2004')
  await typed.fill('2024-01-01')
  await typed.press('Enter')
  await expect(bar(page)).toContainText('Later status not verified')
  await expect(bar(page)).toContainText('Programme status is known for September 2016 only; the filter was left out.')
  // The line has no bare text between elements, because a translator that replaces one breaks the line.
  const bare = bar(page)
    .getByRole('status')
    .last()
    .evaluate(({ childNodes }) => [...childNodes].some(({ nodeType }) => nodeType === 3))
  expect(await bare).toBe(false)
  await expect(page).toHaveURL(/asat=2004-09-13/)
  await typed.fill('2016-09-20')
  await expect(page).not.toHaveURL(/asat/)
  await expect(stamp(page)).toHaveText('Status as at September 2016')
})

test('an address with a day never shows another day first, and the page names the filter that it ignores', async ({
  page,
}) => {
  await page.addInitScript(record)
  await page.goto('./?asat=2004-09-13&convention=non-party&assistance=beneficiary&lang=fr')
  await expect(page.getByRole('button', { name: 'Masquer' })).toBeVisible()
  await expect(page.getByText('assistance=beneficiary')).toHaveCount(0)
  await expect(
    page.getByText(/Le statut au titre du Programme n’est connu que pour septembre.2016.; le filtre a été retiré\./),
  ).toBeVisible()
  const frames = (await recorded(page)).filter((frame) => frame.rows !== '')
  expect(new Set(frames.map((frame) => frame.rows))).toEqual(
    new Set(['Azerbaïdjan, Kirghizistan, Tadjikistan, Ukraine']),
  )
})

/** Reads the positions of the date bar and the map, and the length of the slider. */
const places = (page: Page) =>
  page.evaluate(() =>
    [
      'section:has(> div > input[type="range"])',
      'input[type="range"]',
      '[data-panel="map"] section > [translate="no"]',
    ].map((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect()
      return box
        ? [box.x, box.y, box.width, part.startsWith('section') ? 0 : box.height].map(Math.round).join(' ')
        : 'gone'
    }),
  )

for (const { width, height, spoken } of [
  { width: 1366, height: 768, spoken: languages },
  { width: 1920, height: 1080, spoken: ['ru'] },
] as const)
  for (const language of spoken)
    test(`the slider goes through all days while nothing else moves and nine rows stay: ${language}, ${width}×${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await open(page)
      await go(page, `?lang=${language}&asat=2004-09-14`)
      await slider(page).press('Home')
      await settled(page)
      const at = await places(page)
      const stops = Number(await slider(page).getAttribute('max'))
      for (let stop = 1; stop <= stops; stop += 1) {
        await slider(page).press('ArrowRight')
        await expect(slider(page)).toHaveValue(String(stop))
        await settled(page)
        expect.soft(await places(page), `stop ${stop}`).toEqual(at)
        expect.soft(await troubles(page), `stop ${stop}`).toEqual([])
        expect.soft(await rows(page), `stop ${stop}`).toHaveLength(9)
      }
      await expect(page).toHaveURL(/asat=2022-10-04/)
      await expect(slider(page)).toBeFocused()
      await bar(page).locator('button[data-shown="true"]').click()
      await expect(slider(page)).toBeFocused()
      await expect(page).not.toHaveURL(/asat/)
      await bar(page).getByRole('button').last().click()
      await expect(slider(page)).toHaveCount(0)
    })

test.describe('if the code for another day does not load', () => {
  test.use({ allowFailures: true })

  test('the page keeps the month of the press release and offers a retry', async ({ page }) => {
    await page.route(/contextLayers-[^/]*\.js/, (route) => route.abort())
    await page.goto('./?asat=2000-04-18')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(stamp(page)).toHaveText('Status as at September 2016')
  })
})

test('CSV and SVG contain the day, the CSV omits the programme, and the slides keep September 2016', async ({
  page,
}) => {
  await open(page)
  await go(page, '?asat=2001-04-10&convention=non-party')
  await expect(stamp(page)).toHaveText('Convention status as at 10 April 2001')
  const csv = await save(page, 'CSV')
  expect(csv.name).toBe('icis-briefing-countries-2001-04-10-en.csv')
  const lines = (await lettersOf(csv)).trim().split('\r\n')
  expect(lines).toHaveLength(7)
  const kazakhstan = lines.find((line) => line.startsWith('Kazakhstan')) ?? ''
  expect(kazakhstan).toContain('Not a Party (deposited, not yet in force)')
  expect(kazakhstan).toContain('Convention status as at 10 April 2001')
  expect(kazakhstan).toContain('XXVII-6')
  expect(lines.join('\n').toLowerCase()).not.toContain('beneficiary')
  const svg = await lettersOf(await save(page, 'Map, SVG'))
  expect(svg).toContain('10 April 2001')
  expect(svg).toContain('deposited, not yet in force')
  const slides = await save(page, 'PowerPoint (PPTX)')
  expect(slides.name).toBe('icis-briefing-slides-2016-09-en.pptx')
  expect((await lettersOf(slides)).includes('10 April 2001')).toBe(false)
})
