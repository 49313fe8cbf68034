import type { Page } from '@playwright/test'
import { answering, go, inOwnFont, languages, matrixOf, membersOf } from '../app/briefing'
import { pieces } from '../app/screenText'
import { hold } from './holdRequests'
import { application } from './manifest'
import { expect, test } from './site'

/** Opens a foreign page that has nothing but one iframe of the given size. */
async function framed(page: Page, search: string, width = 480, height = 360) {
  const body = `<!doctype html><title>A page of others</title><link rel="icon" href="data:,">
    <iframe src="./${search.replaceAll('&', '&amp;')}" width="${width}" height="${height}"></iframe>`
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  return frame
}

const parts = ['map', 'table', 'timeline'] as const
const said = {
  en: {
    asAt: /^Status as at September.2016$/,
    credit: /^Source: UNECE Information Unit/,
    link: 'Open the whole briefing',
  },
  fr: {
    asAt: /^Situation en septembre.2016$/,
    credit: /^Source.: Service de l’information/,
    link: 'Ouvrir le dossier d’information',
  },
  ru: {
    asAt: /^По состоянию на сентябрь.2016.года$/,
    credit: /^Источник: Группа информации/,
    link: 'Открыть обзор целиком',
  },
} as const
/** The least distance of a text from the sides of the frame, in px. */
const edge = 4
const disclaimer = /^Boundaries and names shown do not imply/
const shown = { en: '3 of 9 countries: not a Party', fr: /^3 pays sur 9.: non-Partie$/, ru: /^3 из 9 стран/ } as const

for (const [part, language] of [
  ['map', 'en'],
  ['table', 'fr'],
  ['timeline', 'ru'],
] as const)
  test(`an iframe of another page shows only the ${part}, with date, filter, source and a link to the whole page`, async ({
    page,
  }) => {
    // An embedded part ignores the step and does not report it.
    const frame = await framed(page, `?embed=${part}&convention=non-party&lang=${language}&frame=close-up&step=4`)
    const { asAt, credit, link } = said[language]
    await expect(frame.getByText(asAt)).toBeVisible()
    await expect(frame.getByText(credit)).toBeVisible()
    await expect(frame.getByRole('status')).toHaveText(shown[language])
    await expect(frame.getByText(disclaimer)).toHaveCount(part === 'map' ? 1 : 0)
    await expect(frame.locator('[role=button][data-country]')).toHaveCount(part === 'map' ? 9 : 0)
    await expect(frame.locator('tbody tr').locator('visible=true')).toHaveCount(part === 'table' ? 3 : 0)
    await expect(frame.getByRole('listitem').filter({ has: frame.locator('time') })).toHaveCount(
      part === 'timeline' ? 6 : 0,
    )
    // Only the whole page has controls for language, background, sharing and the talk.
    await expect(frame.locator('[aria-pressed][lang], [aria-expanded], [popovertarget], dialog')).toHaveCount(0)

    const whole = page.waitForEvent('popup')
    await frame.getByRole('link', { name: link }).click()
    const opened = await whole
    await answering(opened)
    expect(new URL(opened.url()).search).toBe(`?convention=non-party&lang=${language}&frame=close-up`)
    await expect(matrixOf(opened, language)).toBeVisible()
    await expect(membersOf(opened, language).getByRole('rowheader').locator('visible=true')).toHaveCount(3)
    expect(await opened.evaluate(() => window.opener as unknown)).toBeNull()
  })

test('embedded tiles show no shape of a country, and choosing a country adds no entry to the history', async ({
  page,
}) => {
  const frame = await framed(page, '?embed=map&map=tiles')
  const entries = await page.evaluate(() => history.length)
  await expect(frame.getByRole('group', { name: 'Countries' }).getByRole('button')).toHaveCount(9)
  await frame.getByRole('button', { name: /^Kazakhstan/ }).click()
  await expect(frame.getByRole('status')).toHaveText(
    /Kazakhstan: Party to the Convention, beneficiary of the Assistance Programme$/,
  )
  await expect(frame.locator('main').locator('[role=button], path, use:not([href^="#mark-"])')).toHaveCount(0)
  await expect(frame.getByText(disclaimer)).toHaveCount(0)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

for (const { spoken, ...size } of [
  { width: 320, height: 320, spoken: languages },
  // Russian has the longest words, and at this size the panels have their layout for a desk.
  { width: 1200, height: 800, spoken: ['ru'] },
] as const)
  test.describe(`${size.width}×${size.height}`, () => {
    test.use({ viewport: size })

    test('each embedded part fits, and no text is cut at the sides', async ({ page }) => {
      await page.goto('./?embed=map')
      await answering(page)
      await inOwnFont(page)
      for (const search of [...parts.map((part) => `?embed=${part}`), '?embed=map&map=tiles'])
        for (const language of spoken) {
          await go(page, `${search}&lang=${language}`)
          await expect(page.getByRole('link', { name: said[language].link })).toBeVisible()
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect.soft(width, `${search} ${language}`).toBeLessThanOrEqual(size.width)
          const outside = (await pieces(page)).filter(({ box }) => box.x < edge || box.right > size.width - edge)
          expect
            .soft(
              outside.map(({ text }) => text),
              `${search} ${language}`,
            )
            .toEqual([])
        }
    })
  })

test.describe('before the application runs', () => {
  test('an embedded part shows only the title of the page', async ({ page }) => {
    await hold(page, application)
    await page.goto('./?embed=table', { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-parsed')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
