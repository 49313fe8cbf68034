import type { Page } from '@playwright/test'
import { answering, frames, go, languages, mapOf, nine, open } from '../app/briefing'
import { expect, test } from './site'

const fitted = {
  all: nine,
  'close-up': nine.filter((id) => id !== 'RUS'),
  'eastern-europe': ['BLR', 'MDA', 'UKR'],
  caucasus: ['ARM', 'AZE'],
  'central-asia': ['KAZ', 'KGZ', 'TJK'],
} as const

/** Reads the texts of the map with their boxes, and the box of the map. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => {
      const { x, y, right, bottom } = element.getBoundingClientRect()
      return { x, y, right, bottom }
    }
    const overlay = document.querySelector('svg:has(> g[data-label])')
    return {
      stage: overlay && box(overlay),
      texts: [...document.querySelectorAll('g[data-label] text, g[data-item="conference"] text')].map((text) => ({
        id: text.closest('[data-item]')?.getAttribute('data-item') ?? '',
        text: text.textContent,
        ...box(text),
      })),
    }
  })

/** Pixels by which the boxes of two lines may overlap, because they include space around the letters. */
const slack = 1

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport })

    test('every country of a frame has a name, and no name is clipped or over another', async ({ page }) => {
      await open(page)
      for (const language of languages)
        for (const frame of frames) {
          await go(page, `?lang=${language}&frame=${frame}`)
          const where = `${language}, ${frame}`
          await expect(mapOf(page, language).getByRole('button')).toHaveCount(9)
          const { stage, texts } = await drawn(page)
          if (!stage) throw new Error('The map has no names.')
          const named = new Set(texts.map(({ id }) => id))
          expect
            .soft(
              fitted[frame].filter((id) => !named.has(id)),
              `${where}: not named`,
            )
            .toEqual([])
          const clipped = texts.filter(
            ({ x, y, right, bottom }) => x < stage.x || y < stage.y || right > stage.right || bottom > stage.bottom,
          )
          expect
            .soft(
              clipped.map(({ text }) => text),
              `${where}: clipped`,
            )
            .toEqual([])
          const clashes = texts.flatMap((one, index) =>
            texts
              .slice(index + 1)
              .filter(
                (other) =>
                  one.id !== other.id &&
                  Math.min(one.right, other.right) - Math.max(one.x, other.x) > slack &&
                  Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y) > slack,
              )
              .map((other) => [one.text, other.text]),
          )
          expect.soft(clashes, `${where}: over another`).toEqual([])
        }
    })
  })

const sentences = [
  'Armenia: Party to the Convention, beneficiary of the Assistance Programme',
  'Azerbaijan: Party to the Convention, beneficiary of the Assistance Programme',
  'Belarus: Party to the Convention, beneficiary of the Assistance Programme',
  'Kazakhstan: Party to the Convention, beneficiary of the Assistance Programme',
  'Kyrgyzstan: not a Party to the Convention, beneficiary of the Assistance Programme',
  'Republic of Moldova: Party to the Convention, beneficiary of the Assistance Programme',
  'Russian Federation: Party to the Convention, not a beneficiary of the Assistance Programme',
  'Tajikistan: not a Party to the Convention, beneficiary of the Assistance Programme',
  'Ukraine: not a Party to the Convention, beneficiary of the Assistance Programme',
] as const

for (const [what, blocked] of [
  ['drawing', true],
  ['live map', false],
] as const)
  test.describe(what, () => {
    test.use({ allowFailures: blocked })

    test('the map has nine buttons, and the name of each is a sentence with both statuses', async ({ page }) => {
      if (blocked) await page.route(/LeafletMap-[^/]*\.js/, (route) => route.abort())
      await page.goto('./')
      await answering(page)
      // The focus on a country makes the map load its live view.
      await mapOf(page).locator('[role="button"]').first().focus()
      if (blocked) await expect(mapOf(page).getByRole('alert')).toBeVisible()
      else await expect(page.locator('.leaflet-container [role="button"]')).toHaveCount(9)
      const buttons = mapOf(page).locator('[role="button"]')
      await expect(buttons).toHaveCount(9)
      expect(
        (await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''))).toSorted(),
      ).toEqual(sentences)
    })
  })
