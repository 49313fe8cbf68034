import type { Page } from '@playwright/test'
import {
  answering,
  bringOwnFont,
  inOwnFont,
  languages,
  liveCountries,
  mapOf,
  settled,
  type Spoken,
} from '../app/briefing'
import { hold, liveMap } from './holdRequests'
import { application } from './manifest'
import { differences } from './pixels'
import { expect, test } from './site'

/** The two sizes of the window for which the build draws the map in the HTML. */
const screens = [
  { viewport: { width: 1366, height: 768 }, hasTouch: false },
  { viewport: { width: 390, height: 844 }, hasTouch: true },
] as const

const addressOf = (language: Spoken) => (language === 'en' ? './' : `./${language}/`)

const stageOf = (page: Page, language: Spoken = 'en') => mapOf(page, language).locator(':scope > [translate="no"]')
const shapesOf = (page: Page, language: Spoken = 'en') =>
  stageOf(page, language).locator('use[role="button"]').locator('visible=true')

/** Waits until the sizes are settled and nothing is highlighted. */
async function atRest(page: Page) {
  await settled(page)
  await expect(page.locator('[data-highlighted]')).toHaveAttribute('data-highlighted', '')
}

/** Touches the drawing, releases the live map and waits until it has replaced the drawing. */
async function turnToMap(page: Page, letCome: () => void, language: Spoken = 'en') {
  letCome()
  await mapOf(page, language).dispatchEvent('touchstart')
  await expect(liveCountries(page)).toHaveCount(9)
  await expect(shapesOf(page, language)).toHaveCount(0)
  await atRest(page)
}

/** Waits until the application has drawn the drawing in its own font. */
async function drawn(page: Page, language: Spoken = 'en') {
  await answering(page)
  await inOwnFont(page)
  await expect(stageOf(page, language).locator('use[role="button"]')).toHaveCount(9)
  await atRest(page)
}

/** Compares the live map with a picture of the drawing. */
async function expectAlike(page: Page, drawing: Buffer) {
  const { share, astray } = await differences(page, drawing, await stageOf(page).screenshot())
  expect.soft(share).toBeLessThanOrEqual(0.005)
  expect(astray).toEqual([])
}

/** Reads the parts over the shapes, each with its box relative to the map. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const overlay = [...document.querySelectorAll('svg:has(> g[data-label])')].find((svg) => svg.checkVisibility())
    const stage = overlay?.closest('[translate="no"]')?.getBoundingClientRect()
    // Leaves out press targets, which are always invisible.
    const parts = overlay?.querySelectorAll(':is(text, line, circle, rect, path, use):not(defs *, [style*="--room"])')
    // Leaves out halos, which are invisible at rest.
    const shown = [...(parts ?? [])].filter((part) => part.checkVisibility({ opacityProperty: true }))
    return shown.map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect()
      const [x, y] = [stage?.left ?? 0, stage?.top ?? 0]
      return {
        name: [part.closest('[data-item]')?.getAttribute('data-item'), part.tagName, part.textContent].join(' '),
        box: [left - x, top - y, right - x, bottom - y],
      }
    })
  })

/** Pixels by which a part may move. */
const slack = 0.5

function expectInPlace(after: Awaited<ReturnType<typeof marks>>, before: typeof after) {
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
  const moved = after.flatMap(({ name, box }, index) => {
    const by = Math.max(...box.map((edge, side) => Math.abs(edge - (before[index]?.box[side] ?? Infinity))))
    return by > slack ? [`${name}: ${by.toFixed(2)}`] : []
  })
  expect(moved).toEqual([])
}

for (const screen of screens)
  test.describe(`${screen.viewport.width}×${screen.viewport.height}`, () => {
    test.use(screen)

    for (const language of languages)
      test(`no name or mark moves when the drawing replaces the HTML and the live map replaces the drawing: ${language}`, async ({
        page,
      }) => {
        const letApplication = await hold(page, application)
        const letMap = await hold(page, liveMap)
        await page.goto(addressOf(language), { waitUntil: 'commit' })
        await expect(shapesOf(page, language)).toHaveCount(9)
        await bringOwnFont(page)
        await atRest(page)
        const before = await marks(page)
        expect(before.length).toBeGreaterThan(50)
        letApplication()
        await drawn(page, language)
        expectInPlace(await marks(page), before)
        const drawing = language === 'en' && (await stageOf(page).screenshot())
        await turnToMap(page, letMap, language)
        expectInPlace(await marks(page), before)
        if (drawing) await expectAlike(page, drawing)
      })

    test.describe('dark', () => {
      test.use({ colorScheme: 'dark' })

      test('the live map differs from the drawing in no more than 0.5 % of its pixels, all of them at an edge', async ({
        page,
      }) => {
        const letMap = await hold(page, liveMap)
        await page.goto('./')
        await drawn(page)
        const drawing = await stageOf(page).screenshot()
        await turnToMap(page, letMap)
        await expectAlike(page, drawing)
      })
    })
  })
