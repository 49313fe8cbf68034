import type { Page } from '@playwright/test'
import { answering, inOwnFont, settled } from '../app/briefing'
import { hold } from './holdRequests'
import { application } from './manifest'
import { record, recorded, shifts, type Frame, type Part } from './recording'
import { expect, test } from './site'

interface Case {
  readonly address: string
  /** True if the page shows the view before the application runs; false if it hides the panels until then. */
  readonly early: boolean
  readonly shows: Readonly<Partial<Record<Part, string>>>
  readonly panels: readonly ('status' | 'map' | 'timeline' | 'members')[]
  /** Selectors of the parts that the application adds. */
  readonly comes: readonly string[]
}

const drawnMap = '[data-panel="map"] [translate="no"] > div > svg use[role="button"]'

const cases: readonly Case[] = [
  {
    address: './?convention=non-party&lang=ru',
    early: true,
    shows: {
      rows: 'Кыргызстан, Таджикистан, Украина',
      pressed: 'Не является Стороной 3',
      line: '3 из 9 стран. Статус: не является Стороной',
      drawing: 'boundaries',
      faded: 'ARM, AZE, BLR, KAZ, MDA, RUS',
    },
    panels: ['status', 'map', 'members'],
    comes: [drawnMap],
  },
  {
    address: './fr/?assistance=beneficiary',
    early: true,
    shows: {
      rows: 'Arménie, Azerbaïdjan, Bélarus, Kazakhstan, Kirghizistan, République de Moldova, Tadjikistan, Ukraine',
      pressed: 'Bénéficiaire 8',
      line: '8 pays sur 9 : bénéficiaire',
      drawing: 'boundaries',
      faded: 'RUS',
    },
    panels: ['status', 'map', 'members'],
    comes: [drawnMap],
  },
  {
    address: './?map=tiles',
    early: false,
    shows: { drawing: 'tiles' },
    panels: ['map'],
    comes: ['[data-panel="map"] [role="group"] button[data-item]'],
  },
  {
    address: './?q=rus',
    early: false,
    shows: {
      rows: 'Belarus, Russian Federation',
      line: '2 of 9 countries: “rus”',
      faded: 'ARM, AZE, KAZ, KGZ, MDA, TJK, UKR',
    },
    panels: ['status', 'map', 'timeline', 'members'],
    comes: [drawnMap],
  },
  {
    address: './?sort=-hosted',
    early: false,
    shows: {
      rows: 'Armenia, Belarus, Republic of Moldova, Russian Federation, Tajikistan, Ukraine, Kyrgyzstan, Kazakhstan, Azerbaijan',
    },
    panels: ['members'],
    comes: [drawnMap],
  },
  {
    address: './?country=kaz',
    early: false,
    shows: { marked: 'Kazakhstan', ringed: 'KAZ' },
    panels: ['map', 'timeline', 'members'],
    comes: [drawnMap, 'section[tabindex="-1"] dl'],
  },
]

/** Opens an address while the application is held back, and waits until the page is on the screen. */
async function openEarly(page: Page, address: string) {
  const release = await hold(page, application)
  await page.addInitScript(record)
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(async () => (await recorded(page)).length).toBeGreaterThan(0)
  await settled(page)
  return release
}

/** Releases the application, and waits for the parts that it adds. */
async function whole(page: Page, release: () => void, comes: Case['comes']) {
  release()
  await answering(page)
  for (const selector of comes) await expect(page.locator(selector).first()).toBeVisible()
  await inOwnFont(page)
  await settled(page)
}

const boxesOf = (page: Page, panels: Case['panels']) =>
  Promise.all(panels.map((panel) => page.locator(`[data-panel="${panel}"]`).boundingBox()))

for (const { address, early, shows, panels, comes } of cases)
  test(`every frame of ${address} shows only the requested view, and nothing on the screen moves`, async ({ page }) => {
    const release = await openEarly(page, address)
    const before = await boxesOf(page, panels)
    await whole(page, release, comes)
    const frames = await recorded(page)
    for (const [part, text] of Object.entries(shows) as [Part, string][]) {
      const seen = (some: readonly Frame[]) => [...new Set(some.map((frame) => frame[part]).filter(Boolean))]
      expect
        .soft(seen(frames.filter((frame) => frame.early)), `${part}, before the application`)
        .toEqual(early ? [text] : [])
      expect.soft(seen(frames.filter((frame) => !frame.early)), `${part}, with the application`).toEqual([text])
    }
    expect.soft(await boxesOf(page, panels)).toEqual(before)
    const { sum, of } = await shifts(page)
    expect(sum, of.join(' | ')).toBeLessThan(0.001)
  })
