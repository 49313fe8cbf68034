import { expect, type Page } from '@playwright/test'

/** What the end-to-end tests know of the page: names and sets as the contract gives them, not as the code has them. */
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

/** Until the application has taken the page over. */
export const answering = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-prehydration')

/** The scripts of the page's own font that are in use. */
export const ownFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status, unicodeRange }) =>
      family.includes('Source') && status === 'loaded' ? [/U\+0-/i.test(unicodeRange) ? 'latin' : 'cyrillic'] : [],
    ),
  )

/** Until the page is set in its own font: no machine has the same stand-in. */
export async function inOwnFont(page: Page) {
  await expect.poll(() => ownFaces(page)).toContain('latin')
  if ((await page.locator('html').getAttribute('lang')) === 'ru')
    await expect.poll(() => ownFaces(page)).toContain('cyrillic')
}

/** Sets a page in its own font before the application does, by the rules that stand in it for pages without scripts. */
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

/** Turns to the panels, as a reader does, and waits until whatever stood in for their live views has gone. */
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

/** Opens an address of the site anew, and waits until the page answers. */
export async function visit(page: Page, search = '') {
  await page.goto(`./${search}`)
  await answering(page)
}

/** Opens an address of the site anew, with its live views. */
export async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  await whole(page, !search.includes('map=tiles'))
}

/** Changes the address within the page, as a link of the page would, and lets the page lay itself out. */
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

/** Two frames: what observes sizes has answered, and its answer is drawn. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2])
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
  })
