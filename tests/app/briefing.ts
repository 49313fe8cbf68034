import { expect, type Page } from '@playwright/test'

/** Names and sets that the tests expect. They are written by hand, so that they do not repeat an error of the code. */
export const languages = ['en', 'fr', 'ru'] as const
export type Spoken = (typeof languages)[number]

export const both = ['ARM', 'AZE', 'BLR', 'KAZ', 'MDA'] as const
export const partyOnly = ['RUS'] as const
export const beneficiaryOnly = ['KGZ', 'TJK', 'UKR'] as const
export const nine = ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR'] as const
export const frames = ['all', 'close-up', 'eastern-europe', 'caucasus', 'central-asia'] as const

const names = {
  en: { map: 'Map', status: 'Status', members: 'ICIS member countries', tiles: 'Countries', timeline: 'Timeline' },
  fr: { map: 'Carte', status: 'Statut', members: 'Pays membres du Conseil', tiles: 'Pays', timeline: 'Chronologie' },
  ru: { map: 'Карта', status: 'Статус', members: 'Страны — члены Совета', tiles: 'Страны', timeline: 'Хронология' },
} as const satisfies Record<Spoken, object>

export const mapOf = (page: Page, language: Spoken = 'en') =>
  page.getByRole('region', { name: names[language].map, exact: true })
export const matrixOf = (page: Page, language: Spoken = 'en') =>
  page.getByRole('table', { name: names[language].status, exact: true })
export const membersOf = (page: Page, language: Spoken = 'en') =>
  page.getByRole('table', { name: names[language].members, exact: true })
export const tilesOf = (page: Page, language: Spoken = 'en') =>
  page.getByRole('group', { name: names[language].tiles, exact: true })
export const timelineOf = (page: Page, language: Spoken = 'en') =>
  page.getByRole('region', { name: names[language].timeline, exact: true })

/** The nine countries of the live map. */
export const liveCountries = (page: Page) => page.locator('.leaflet-container [role="button"]')
export const liveCountry = (page: Page, id: string) =>
  page.locator(`.leaflet-container [role="button"][data-country="${id}"]`)

/** Waits until the application has taken over the page. */
export const answering = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-prehydration')

/** Lists the scripts for which the page's own font is loaded. */
export const ownFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status, unicodeRange }) =>
      family.includes('Source') && status === 'loaded' ? [/U\+0-/i.test(unicodeRange) ? 'latin' : 'cyrillic'] : [],
    ),
  )

/** Waits for the page's own font, because each machine has another fallback font. */
export async function inOwnFont(page: Page) {
  await expect.poll(() => ownFaces(page)).toContain('latin')
  if ((await page.locator('html').getAttribute('lang')) === 'ru')
    await expect.poll(() => ownFaces(page)).toContain('cyrillic')
}

/** Loads the page's own font before the application does, from the `@font-face` rules for pages without scripts. */
export const bringOwnFont = (page: Page) =>
  page.evaluate(async () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    for (const rule of rules) {
      if (!(rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes('Source'))) continue
      const unicodeRange = rule.style.getPropertyValue('unicode-range')
      const face = new FontFace('Source Sans 3', rule.style.getPropertyValue('src'), {
        weight: '200 900',
        unicodeRange,
      })
      document.fonts.add(await face.load())
    }
  })

/** Points at the panels, as a reader does, and waits until the live views have replaced the drawings. */
export async function whole(page: Page, drawn = true) {
  await answering(page)
  await inOwnFont(page)
  for (const panel of ['map', 'timeline'])
    await page.locator(`[data-panel="${panel}"] section > *`).first().dispatchEvent('pointerover')
  await expect(page.locator('.recharts-surface')).toBeAttached()
  if (!drawn) return
  await expect(liveCountries(page)).toHaveCount(9)
  await expect(page.locator('[role="button"][data-country]')).toHaveCount(9)
}

/** Loads an address of the site, and waits until the application has taken over. */
export async function visit(page: Page, search = '') {
  await page.goto(`./${search}`)
  await answering(page)
}

/** Loads an address of the site, and waits for its live views. */
export async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  await whole(page, !search.includes('map=tiles'))
}

/** Changes the address without a page load, as a link of the page does, and waits for the layout. */
export async function go(page: Page, search: string) {
  await page.evaluate((address) => {
    history.pushState(null, '', address || location.pathname)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  const language = new URLSearchParams(search).get('lang') ?? 'en'
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await inOwnFont(page)
  await settled(page)
}

/** Waits two frames: in the first the size observers run, in the second the page draws the result. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2])
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
  })
