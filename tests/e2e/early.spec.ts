import type { Page, Route } from '@playwright/test'
import { languages, matrixOf, membersOf } from '../app/briefing'
import { expect, test } from './site'

test.use({ allowFailures: true })

/** The page as it is before the application: its code does not come. */
async function before(page: Page, address: string) {
  await page.route(/page-[^/]*\.js$/, (route) => route.abort())
  await page.goto(address, { waitUntil: 'domcontentloaded' })
}

const shownRows = (page: Page, language: 'en' | 'fr' | 'ru' = 'en') =>
  membersOf(page, language).getByRole('rowheader').locator('visible=true')

test('an address in Russian with a filter shows three Russian rows before the application is there', async ({
  page,
}) => {
  await before(page, './?convention=non-party&lang=ru')
  await expect(page).toHaveURL(/\/ru\/\?convention=non-party&lang=ru$/)
  await expect(shownRows(page, 'ru')).toHaveText(['Кыргызстан', 'Таджикистан', 'Украина'])
  await expect(matrixOf(page, 'ru').locator('[aria-pressed="true"]')).toHaveText(/Не является Стороной/)
  await expect(page.getByRole('status')).toHaveAttribute('data-said', '3 из 9 стран. Статус: не является Стороной')
  const faded = await page
    .locator('use[role="button"]')
    .evaluateAll((shapes) =>
      shapes.flatMap((shape) =>
        shape.checkVisibility() && Number(getComputedStyle(shape).fillOpacity) < 1
          ? [shape.getAttribute('data-country')]
          : [],
      ),
    )
  expect(faded).toEqual(['ARM', 'AZE', 'BLR', 'KAZ', 'MDA', 'RUS'])
})

test('the matrix filters, presses and writes the address before the application is there', async ({ page }) => {
  await before(page, './?utm_source=x')
  const matrix = matrixOf(page)
  await expect(shownRows(page)).toHaveCount(9)
  await matrix.getByRole('button', { name: /^Not a Party/ }).click() // prettier-ignore
  await expect(shownRows(page)).toHaveText(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await expect(page).toHaveURL(/\?utm_source=x&convention=non-party$/)
  await matrix.getByRole('button', { name: /^Not a beneficiary/ }).click() // prettier-ignore
  await expect(shownRows(page)).toHaveCount(0)
  await expect(page).toHaveURL(/convention=non-party&assistance=non-beneficiary$/)
  await matrix.getByRole('button', { name: 'All countries' }).click()
  await expect(shownRows(page)).toHaveCount(9)
  await expect(page).toHaveURL(/\?utm_source=x$/)
})

test('what was chosen before the application came is what it shows', async ({ page }) => {
  const held: Route[] = []
  await page.route(/page-[^/]*\.js$/, (route) => {
    held.push(route)
  })
  await page.goto('./', { waitUntil: 'commit' })
  await matrixOf(page).getByRole('button', { name: /^Not a Party/ }).click() // prettier-ignore
  await expect(shownRows(page)).toHaveCount(3)
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.locator('html')).not.toHaveAttribute('data-early')
  await expect(membersOf(page).getByRole('rowheader')).toHaveText(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await expect(matrixOf(page).locator('[aria-pressed="true"]')).toHaveText(/^Not a Party/)
  await expect(page.getByRole('status')).toHaveText('3 of 9 countries: not a Party')
})

test('a visit that turns to no panel loads nothing of the live map and the chart', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  await page.goto('./', { waitUntil: 'networkidle' })
  expect(files.filter((file) => /LiveMap|TimelineChart|detail-|Talk-/.test(file))).toEqual([])
  await page.getByRole('region', { name: 'Map', exact: true }).hover()
  await expect(page.locator('.leaflet-container [role="button"]')).toHaveCount(9)
})

test('the script that runs before the first paint is one, and of one kilobyte at most', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script.length)
  expect(scripts).toHaveLength(1)
  expect(scripts[0]).toBeLessThanOrEqual(1024)
})

for (const language of languages)
  test.describe(`without scripts: ${language}`, () => {
    test.use({ javaScriptEnabled: false })

    test('the page is whole and readable', async ({ page }) => {
      await page.goto(language === 'en' ? './' : `./${language}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(membersOf(page, language).getByRole('rowheader')).toHaveCount(9)
      await expect(matrixOf(page, language).getByRole('button')).toHaveCount(9)
      await expect(page.locator('svg use[role="button"]').locator('visible=true')).toHaveCount(9)
      await expect(page.getByRole('listitem').filter({ has: page.locator('time') })).toHaveCount(6)
    })
  })
