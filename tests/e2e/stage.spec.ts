import { liveCountries, liveCountry, settled } from '../app/briefing'
import { openStep, roomOf } from '../app/talk'
import { expect, test } from './site'

const windows = [
  { width: 1024, height: 768 },
  { width: 1366, height: 700 },
  { width: 1920, height: 1080 },
] as const

test('the sizes within a slide depend neither on the window nor on the font size that a reader sets', async ({
  page,
}) => {
  await openStep(page, '4')
  await expect(roomOf(page).locator('td button')).toHaveCount(4)
  await expect(roomOf(page).locator('[data-class]')).toHaveCount(9)
  const found = []
  for (const [size, text] of windows.flatMap(
    (viewport) =>
      [
        [viewport, ''],
        [viewport, '32px'],
      ] as const,
  )) {
    await page.setViewportSize(size)
    found.push(
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize
        const stage = document.querySelector('article')?.parentElement
        const factor = Number(stage?.style.getPropertyValue('--scale'))
        const { width = 0, height = 0 } = stage?.getBoundingClientRect() ?? {}
        const parts = [
          ...document.querySelectorAll('article :is(td button, td button > *, [data-class], [data-class] > *)'),
        ]
        const sizes = parts.map((part) => {
          const { fontSize: type, paddingInlineStart, borderBlockStartWidth } = getComputedStyle(part)
          return [type, paddingInlineStart, borderBlockStartWidth].join(' ')
        })
        // False if a part has another scale than the stage.
        const exact = parts
          .filter((part) => part instanceof HTMLElement)
          .every((part) => Math.abs(part.getBoundingClientRect().width / part.offsetWidth - factor) < 0.05)
        return {
          sizes: sizes.filter((line) => !line.startsWith('0')).join('\n'),
          fills: [Math.round(width), Math.round(height)],
          exact,
          narrow: innerWidth / innerHeight < 1.6,
        }
      }, text),
    )
    expect.soft(found.at(-1)?.fills).toEqual([size.width, size.height])
    expect.soft(found.at(-1)?.exact).toBe(true)
    expect.soft(found.at(-1)?.sizes).not.toBe('')
  }
  for (const narrow of [true, false])
    expect(new Set(found.filter((one) => one.narrow === narrow).map(({ sizes }) => sizes)).size).toBe(1)
})

for (const viewport of [windows[0], windows[2]])
  test(`at ${viewport.width}×${viewport.height} a click on a small country of a slide opens its card, and a source opens beside its figure`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openStep(page, '2')
    await expect(liveCountries(page)).toHaveCount(9)
    await settled(page)
    const figure = roomOf(page).locator('ul [data-claim]').first()
    await figure.click()
    const note = page.getByRole('dialog')
    await expect(note).toBeVisible()
    const [from, to] = [await figure.boundingBox(), await note.boundingBox()]
    if (!(from && to)) throw new Error('The note has no place.')
    expect(Math.abs(to.x - from.x)).toBeLessThan(2)
    expect(Math.min(Math.abs(to.y - from.y - from.height), Math.abs(from.y - to.y - to.height))).toBeLessThan(12)
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    await liveCountry(page, 'ARM').click()
    await expect(page.locator('section[tabindex="-1"]')).toHaveAttribute('aria-label', 'Armenia')
    // The font is the same share of the height at every size of the window, so the last row of the room can read it.
    const type = await page
      .locator('section[tabindex="-1"]')
      .evaluate((card) => Number.parseFloat(getComputedStyle(card).fontSize) / innerHeight)
    expect(type).toBeCloseTo(14 / 560, 3)
  })
