import { chromium, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test'
import { launchOptions } from '../browser.mjs'
import { answering, go, languages, open, settled } from '../app/briefing'
import { troubles } from '../app/troubles'
import { expect, test } from './site'

/** A setting of the browser that a reader has changed. */
interface Setting {
  readonly name: string
  /** A setting of the engine, if the browser offers no other way. */
  readonly blink?: string
  readonly style?: string
  readonly context?: BrowserContextOptions
  /** Fewer than all states, if another setting covers the rest. */
  readonly states?: readonly string[]
  readonly screens?: readonly (readonly [width: number, height: number])[]
}

/** The states of the page, each in a language with long words. */
const allStates = [
  '?lang=en&country=kaz',
  '?lang=fr',
  '?lang=fr&asat=2001-04-10&later=true',
  '?lang=ru',
  '?lang=ru&country=rus',
  '?lang=ru&map=tiles&convention=party',
]

const allScreens = [
  [1366, 768],
  [1920, 1080],
  [1200, 700],
  [768, 1024],
  [320, 640],
] as const

/** One screen of each layout. */
const layouts = [
  [1366, 768],
  [768, 1024],
  [320, 640],
] as const

/** WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

const settings: readonly Setting[] = [
  { name: 'text spacing', style: spacing },
  { name: 'minimum size 16', blink: 'minimumFontSize=16', screens: layouts },
  { name: 'minimum size 20', blink: 'minimumFontSize=20', states: ['?lang=ru&country=rus'], screens: [[1366, 768]] },
  { name: 'minimum size 24', blink: 'minimumFontSize=24' },
  { name: 'default size 20', blink: 'defaultFontSize=20', screens: layouts },
  { name: 'default size 32', blink: 'defaultFontSize=32' },
  // Forced colours move nothing but by the borders that they add.
  {
    name: 'forced colours',
    context: { forcedColors: 'active' },
    states: ['?lang=fr&asat=2001-04-10&later=true', '?lang=ru&country=rus'],
    screens: [
      [1366, 768],
      [320, 640],
    ],
  },
]

/** Runs a check in a page of a new browser, and always closes that browser. */
async function inBrowser(launch: LaunchOptions, context: BrowserContextOptions, look: (page: Page) => Promise<void>) {
  const browser = await chromium.launch(launch)
  try {
    await look(await browser.newPage(context))
  } finally {
    await browser.close()
  }
}

const set = async (page: Page, style: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, style)

for (const { name, blink, style, context = {}, states = allStates, screens = allScreens } of settings)
  test(`no text is cut or covered with this setting: ${name}`, async () => {
    const options = launchOptions()
    const args = blink ? [...options.args, `--blink-settings=${blink}`] : options.args
    await inBrowser({ ...options, args }, context, async (page) => {
      await open(page)
      if (style) await set(page, style)
      for (const search of states) {
        await go(page, search)
        if (search.includes('country')) await page.locator('section[tabindex="-1"] dl').waitFor()
        for (const [width, height] of screens) {
          await page.setViewportSize({ width, height })
          await settled(page)
          expect.soft(await troubles(page), `${search} ${width}×${height}`).toEqual([])
        }
      }
    })
  })

/** The widths at which a style sheet or the code changes the layout. */
const breakpoints = [345, 352, 480, 560, 600, 700, 1000, 1100, 1200, 1340, 1800]

/** Zoom factors; zoom makes the pixels of a browser larger and its window smaller. */
const zooms = [0.67, 0.9, 1.1, 1.25, 1.5, 2, 3, 4]

test('no text is cut or covered at any zoom, nor at a width at which the layout changes', async ({ page }) => {
  await open(page)
  const devtools = await page.context().newCDPSession(page)
  const look = async (width: number, height: number, deviceScaleFactor: number) => {
    await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false })
    await settled(page)
    expect.soft(await troubles(page), `${width}×${height} at ${deviceScaleFactor}`).toEqual([])
  }
  for (const search of ['?lang=ru&country=kaz', '?lang=fr&asat=2001-04-10']) {
    await go(page, search)
    for (const zoom of zooms) await look(Math.round(1366 / zoom), Math.round(768 / zoom), zoom)
  }
  await go(page, '?lang=ru')
  for (const width of breakpoints) for (const by of [-1, 0]) await look(width + by, 800, 1)
})

const long = [
  `q=${'w'.repeat(80)}`,
  `q=${'ж'.repeat(1500)}`,
  `q=mol&utm_campaign=${'w'.repeat(2000)}`,
  `country=${'w'.repeat(2000)}#${'y'.repeat(2000)}`,
  `embed=table&q=${'w'.repeat(5000)}`,
  `embed=map&q=${'w'.repeat(5000)}&utm_campaign=${'w'.repeat(2000)}`,
]

test('a long value without a space is not cut and makes no page wider than the screen', async ({ page }) => {
  for (const value of long) {
    await page.goto(`./?lang=fr&${value}`)
    await answering(page)
    const share = page.locator('header:has(h1) [popovertarget]')
    if (!value.startsWith('embed')) await share.click()
    for (const [width, height] of layouts) {
      await page.setViewportSize({ width, height })
      await settled(page)
      const cut = (await troubles(page)).filter((trouble) => !trouble.startsWith('over'))
      expect
        .soft(
          cut.map((trouble) => trouble.slice(0, 120)),
          `${value.slice(0, 30)} ${width}`,
        )
        .toEqual([])
    }
  }
})

test('head and rows of the table stay aligned beside a scrollbar, and at least two rows are visible', async () => {
  const launch = { ...launchOptions(), ignoreDefaultArgs: ['--hide-scrollbars'] }
  await inBrowser(launch, { viewport: { width: 1366, height: 650 } }, async (page) => {
    await open(page)
    for (const language of languages) {
      await go(page, `?lang=${language}&country=kaz`)
      await page.locator('section[tabindex="-1"] dl').waitFor()
      await settled(page)
      const { lefts, rows } = await page.locator('[data-panel="members"] table').evaluate((table) => {
        const cells = (row: Element | null) =>
          [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect().left)
        const body = table.querySelector('tbody')
        const box = body?.getBoundingClientRect()
        const seen = [...(body?.children ?? [])].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return box && top > box.top - 1 && bottom < box.bottom + 1
        })
        return { lefts: [cells(table.querySelector('thead tr')), cells(seen[0] ?? null)], rows: seen.length }
      })
      expect.soft(lefts[0], language).toEqual(lefts[1])
      expect.soft(rows, language).toBeGreaterThanOrEqual(2)
    }
  })
})
