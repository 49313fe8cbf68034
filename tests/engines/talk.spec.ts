import { click, expectCount, expectStep, expectTexts, focused, open } from './onPage'
import { expect, test } from './scenario'
import { coloursOf, lettering } from './slide'
import type { Tab } from './tab'

/** Goes to a step by its number. */
async function goTo(tab: Tab, step: string) {
  await tab.type(step)
  await tab.press('Enter')
  await expectStep(tab, step)
}

test('Present begins the talk, the keys move through it, and Escape ends it', async ({ tab, baseURL }) => {
  await open(tab, `${baseURL}/?lang=en`)
  await click(tab, 'button', 'Present')
  await expectStep(tab, '0')
  await expectCount(tab, 'article h1', 1)
  for (const [key, step] of [
    ['PageDown', '1'],
    ['ArrowRight', '1.2'],
    ['Space', '2'],
    ['ArrowLeft', '1.2'],
    ['PageUp', '1'],
    ['End', '9'],
    ['Home', '0'],
  ] as const) {
    await tab.press(key)
    await expectStep(tab, step)
  }
  await goTo(tab, '11')
  await tab.press('PageDown')
  await expectStep(tab, '0')
  await tab.type('b')
  await expectCount(tab, '[data-blank="black"]', 1)
  await tab.press('PageDown')
  await expectCount(tab, '[data-blank]', 0)
  await tab.press('Escape')
  await expectStep(tab, null)
  await expectTexts(tab, '[data-panel="members"] tbody tr').toHaveLength(9)
})

test('the texts of five slides, of the card and of the note are as large as in Chromium', async ({
  tab,
  reference,
  baseURL,
}) => {
  const same = async (what: string) => {
    const [own, theirs] = await Promise.all([lettering(tab), lettering(reference.tab)])
    expect(theirs.length, what).toBeGreaterThan(4)
    expect
      .soft(
        own.map(({ text }) => text),
        what,
      )
      .toEqual(theirs.map(({ text }) => text))
    const off = own.filter(({ height }, index) => Math.abs(height / (theirs[index]?.height ?? 0) - 1) > 0.06)
    expect
      .soft(
        off.map(({ text, height }) => `${height.toFixed(1)}: ${text}`),
        what,
      )
      .toEqual([])
  }
  const both = [tab, reference.tab]
  await Promise.all(both.map((one) => open(one, `${baseURL}/?lang=en&step=0`)))
  await Promise.all(both.map((one) => expectCount(one, 'article h1', 1)))
  for (const step of ['1', '4', '10', '11', '2']) {
    await Promise.all(both.map((one) => goTo(one, step)))
    await Promise.all(both.map((one) => expectCount(one, 'article h1', 1)))
    await same(`step ${step}`)
  }
  await Promise.all(both.map((one) => click(one, 'article [role="button"][data-country="KAZ"]')))
  await Promise.all(both.map((one) => expectCount(one, 'section[aria-label="Kazakhstan"]', 1)))
  await same('the card')
  await Promise.all(both.map((one) => click(one, 'section[aria-label="Kazakhstan"] button', 'Close')))
  await Promise.all(both.map((one) => expectCount(one, 'section[aria-label="Kazakhstan"]', 0)))
  await Promise.all(both.map((one) => click(one, 'article button[data-claim="non-parties"]')))
  await Promise.all(both.map((one) => expectCount(one, '[role="dialog"][aria-label="Source"]', 1)))
  await same('the note')
  const [own, theirs] = await Promise.all(
    both.map((one) =>
      one.evaluate(() => {
        const {
          x = -1,
          y = -1,
          right = Infinity,
          bottom = Infinity,
        } = document.querySelector('[role="dialog"][aria-label="Source"]')?.getBoundingClientRect() ?? {}
        return { x, y, isInside: x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight }
      }, null),
    ),
  )
  expect(own?.isInside).toBe(true)
  for (const side of ['x', 'y'] as const)
    expect(Math.abs((own?.[side] ?? 0) - (theirs?.[side] ?? 0)), side).toBeLessThan(16)
  expect(await focused(tab)).toBe(await focused(reference.tab))
})

const strips = [
  { step: '0', map: 'boundaries', isAlike: true },
  { step: '1', map: 'boundaries', isAlike: true },
  { step: '2', map: 'tiles', isAlike: false },
  { step: '4', map: 'tiles', isAlike: false },
] as const

const apart = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))))

test('the tiles of a slide have the same colours as in Chromium, and one colour on steps without statuses', async ({
  tab,
  reference,
  baseURL,
}) => {
  for (const { step, map, isAlike } of strips) {
    const [own, theirs] = await Promise.all(
      [tab, reference.tab].map(async (one) => {
        await open(one, `${baseURL}/?lang=en&map=${map}&step=${step}`)
        await expectCount(one, 'article [role="group"] button[data-item]', 9)
        return coloursOf(one, 'article [role="group"] button[data-item] svg', reference.tab)
      }),
    )
    expect(theirs, step).toHaveLength(9)
    const first = own?.[0] ?? []
    for (const [tile, colour] of (own ?? []).entries()) {
      expect.soft(apart(colour, theirs?.[tile] ?? []), `step ${step}, tile ${tile}`).toBeLessThan(12)
      if (isAlike) expect.soft(apart(colour, first), `step ${step}, tile ${tile}`).toBeLessThan(12)
    }
  }
})
