import type { Page } from '@playwright/test'
import { matrixOf, membersOf } from '../app/briefing'
import { hold } from './holdRequests'
import { application } from './manifest'
import { built, startHost } from './host'
import { expect, test } from './site'

/** Opens a page and holds back the code of the application. */
async function before(page: Page, address: string) {
  await hold(page, application)
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-parsed')
}

const shownRows = (page: Page, language: 'en' | 'fr' | 'ru' = 'en') =>
  membersOf(page, language).getByRole('rowheader').locator('visible=true')

test('an address in Russian with a filter shows three Russian rows before the application runs', async ({ page }) => {
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

test('the matrix filters the rows and writes the address before the application runs', async ({ page }) => {
  await before(page, './?utm_source=x')
  const matrix = matrixOf(page)
  await expect(shownRows(page)).toHaveCount(9)
  await matrix.getByRole('button', { name: /^Not a Party/ }).click()
  await expect(shownRows(page)).toHaveText(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await expect(page).toHaveURL(/\?utm_source=x&convention=non-party$/)
  await matrix.getByRole('button', { name: /^Not a beneficiary/ }).click()
  await expect(shownRows(page)).toHaveCount(0)
  await expect(page).toHaveURL(/convention=non-party&assistance=non-beneficiary$/)
  await matrix.getByRole('button', { name: 'All countries' }).click()
  await expect(shownRows(page)).toHaveCount(9)
  await expect(page).toHaveURL(/\?utm_source=x$/)
})

test('the application keeps the filter that was chosen before it ran', async ({ page }) => {
  const release = await hold(page, application)
  await page.goto('./', { waitUntil: 'commit' })
  await matrixOf(page)
    .getByRole('button', { name: /^Not a Party/ })
    .click()
  await expect(shownRows(page)).toHaveCount(3)
  release()
  await expect(page.locator('html')).not.toHaveAttribute('data-prehydration')
  await expect(membersOf(page).getByRole('rowheader')).toHaveText(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await expect(matrixOf(page).locator('[aria-pressed="true"]')).toHaveText(/^Not a Party/)
  await expect(page.getByRole('status')).toHaveText('3 of 9 countries: not a Party')
})

/** The parts of the page, each with the letter that stands for it in the cases. */
const parts = {
  t: (page: Page) => page.getByRole('heading', { level: 1 }),
  d: (page: Page) => page.locator('h1 ~ [data-claim]'),
  l: (page: Page) => page.locator('header + p'),
  s: (page: Page) => page.locator('[data-panel=status] table'),
  m: (page: Page) => page.locator('[data-panel=map] svg').locator('visible=true').first(),
  i: (page: Page) => page.locator('[data-panel=timeline] section'),
  c: (page: Page) => page.locator('[data-panel=members] table'),
} as const
const all = Object.keys(parts).join('')
const nonsense = 'sort=nope&asat=2001-2-28&step=99&embed=x&later=yes&country=XYZ&event=meeting-1999&map=satellite'

const shared = [
  ['', all],
  ['?lang=en&frame=all&utm_source=x', all],
  ['?convention=party', all],
  [`?${nonsense}`, all],
  ['?q=&sort=country&map=boundaries&asat=2016-09-14', all],
  ['?frame=all&frame=caucasus', all],
  ['?asat=2000-04-19', 't'],
  ['?later=true', 'tdl'],
  ['?step=2', 't'],
  ['?step=5.3&frame=all', 't'],
  ['?embed=map', 't'],
  ['?q=mol', 'tdl'],
  ['?sort=-hosted', 'tdlsmi'],
  ['?country=KAZ', 'tdls'],
  ['?event=meeting-2014', 'tdlsc'],
  ['?frame=caucasus', 'tdlsic'],
  ['?map=tiles&convention=non-party', 'tdlsic'],
] as const

test('before the application runs, a shared view shows all parts but those that only the application can draw', async ({
  page,
}) => {
  await hold(page, application)
  for (const [search, seen] of shared)
    await test.step(search, async () => {
      await page.goto(`./${search}`, { waitUntil: 'commit' })
      await expect(page.locator('html')).toHaveAttribute('data-parsed')
      for (const [letter, part] of Object.entries(parts))
        await expect(part(page), letter).toBeVisible({ visible: seen.includes(letter) })
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
})

test.describe('from a server of its own', () => {
  // All requests to that server count as foreign.
  test.use({ allowFailures: true })

  test('while the HTML is still loading, the page shows its header and nothing of another view', async ({ page }) => {
    const host = await startHost()
    let finish = () => {}
    const rest = new Promise<void>((resolve) => {
      finish = resolve
    })
    const html = (await built('index.html')).replace(/<link rel="expect"[^>]*>/, '')
    const cut = html.indexOf('data-panel="members"') + 2000
    host.edition.set('index.html', async function* arrive() {
      yield html.slice(0, cut)
      await rest
      yield html.slice(cut)
    })
    for (const [search, seen] of [
      ['?convention=party', 'tdlm'],
      ['?asat=2000-04-19', 't'],
      ['?step=2', 't'],
      ['', 'tdlsm'],
    ] as const) {
      await page.goto(`${host.address}${search}`, { waitUntil: 'commit' })
      await page.locator('[data-panel=members]').waitFor({ state: 'attached' })
      expect(await page.evaluate(() => document.readyState)).toBe('loading')
      for (const letter of ['t', 'd', 'l', 's', 'm'] as const)
        await expect(parts[letter](page), `${search} ${letter}`).toBeVisible({ visible: seen.includes(letter) })
    }
    finish()
    await host.stop()
  })
})

test('the page keeps attributes that an extension adds, and works without elements that it removes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.dataset['darkreaderMode'] = 'dynamic'
      document.body.dataset['gramm'] = 'false'
    })
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('[role=status]')) element.removeAttribute('role')
      document.getElementById('not-loaded')?.remove()
    }).observe(document, { childList: true, subtree: true })
  })
  const release = await hold(page, application)
  await page.goto('./?convention=non-party#map', { waitUntil: 'commit' })
  await expect(shownRows(page)).toHaveCount(3)
  await matrixOf(page).getByRole('button', { name: 'All countries' }).click()
  await expect(shownRows(page)).toHaveCount(9)
  await expect(page).toHaveURL(/\/#map$/)
  await page.evaluate(() => history.back())
  await expect(shownRows(page)).toHaveCount(3)
  release()
  await expect(page.locator('html')).not.toHaveAttribute('data-prehydration')
  await expect(page.locator('html')).toHaveAttribute('data-darkreader-mode', 'dynamic')
  await expect(page.locator('body')).toHaveAttribute('data-gramm', 'false')
  expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual(['darkreaderMode'])
})

test('a visit that points at no panel loads no code of the live map and the chart', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  await page.goto('./', { waitUntil: 'networkidle' })
  expect(files.filter((file) => /LeafletMap|TimelineChart|detail-|PresentationHost-/.test(file))).toEqual([])
  await page.getByRole('region', { name: 'Map', exact: true }).hover()
  await expect(page.locator('.leaflet-container [role="button"]')).toHaveCount(9)
})

test('the page has one prehydration script, of 2,700 characters at most', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script.length)
  expect(scripts).toHaveLength(1)
  expect(scripts[0]).toBeLessThanOrEqual(2700)
})
