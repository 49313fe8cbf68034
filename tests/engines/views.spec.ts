import { click, expectCount, expectTexts, focused, open, parameter } from './onPage'
import { expect, test } from './scenario'

const rows = '[data-panel="members"] tbody tr th'
const filters = '[data-panel="status"] table button'
const line = '[role="status"]'
const party = ['Armenia', 'Azerbaijan', 'Belarus', 'Kazakhstan', 'Republic of Moldova', 'Russian Federation']
const nonParty = ['Kyrgyzstan', 'Tajikistan', 'Ukraine']

test('filters, Back and Forward, search and sort show the right rows', async ({ tab, baseURL }) => {
  await open(tab, `${baseURL}/?lang=en&convention=non-party`)
  await expectTexts(tab, rows).toEqual(nonParty)
  await expectTexts(tab, line).toEqual(['3 of 9 countries: not a Party'])
  await click(tab, filters, 'Party')
  await expectTexts(tab, rows).toEqual(party)
  await click(tab, `${filters}[data-fill=party][data-dots=non-beneficiary]`)
  await expectTexts(tab, rows).toEqual(['Russian Federation'])
  for (const [way, shown] of [
    ['back', party],
    ['back', nonParty],
    ['forward', party],
  ] as const) {
    await tab.evaluate((to) => history[to](), way)
    await expectTexts(tab, rows).toEqual(shown)
  }
  await click(tab, filters, 'All countries')
  await expectCount(tab, rows, 9)

  await click(tab, '[data-panel="members"] input')
  await tab.type('kyr')
  await expectTexts(tab, rows).toEqual(['Kyrgyzstan'])
  await tab.press('Escape')
  await expectCount(tab, rows, 9)

  await click(tab, '[data-panel="members"] thead button', 'Country')
  await expectTexts(tab, rows).toEqual([...party, ...nonParty].toSorted((a, b) => b.localeCompare(a, 'en')))
  await expect.poll(() => parameter(tab, 'sort')).toBe('-country')

  await click(tab, 'button', 'Русский')
  await expect.poll(() => tab.evaluate(() => document.documentElement.lang, null)).toBe('ru')
  await expectCount(tab, rows, 9)
})

test('a card opens from table and map, the arrow keys move over the map, and Escape returns the focus', async ({
  tab,
  baseURL,
}) => {
  await open(tab, `${baseURL}/?lang=en`)
  const card = (name: string) => `[role="region"][aria-label="${name}"], section[aria-label="${name}"]`
  await click(tab, `${rows} button`, 'Ukraine')
  await expectCount(tab, card('Ukraine'), 1)
  await tab.press('Escape')
  await expectCount(tab, card('Ukraine'), 0)
  await expect.poll(() => focused(tab)).toBe('Ukraine')

  await click(tab, '[data-panel="map"] [role="button"][data-country="KAZ"]')
  await expectCount(tab, card('Kazakhstan'), 1)
  await expectCount(tab, '.leaflet-container [role="button"]', 9)
  await tab.press('Escape')
  await expectCount(tab, card('Kazakhstan'), 0)
  await expect.poll(() => focused(tab)).toMatch(/^Kazakhstan:/)
  for (const [key, name] of [
    ['ArrowUp', 'Russian Federation'],
    ['ArrowDown', 'Kazakhstan'],
    ['ArrowRight', 'Kyrgyzstan'],
    ['ArrowLeft', 'Tajikistan'],
  ] as const) {
    await tab.press(key)
    await expect.poll(() => focused(tab), key).toMatch(new RegExp(`^${name}:`))
  }
  await tab.press('Enter')
  await expectCount(tab, card('Tajikistan'), 1)
  await tab.press('Escape')
  await expectCount(tab, card('Tajikistan'), 0)
})

test('a press beside the drawer closes it', async ({ tab, baseURL }) => {
  await open(tab, `${baseURL}/?lang=en`)
  const drawer = 'dialog[open]'
  await click(tab, 'button', 'Background')
  await expectCount(tab, drawer, 1)
  const beside = await tab.evaluate((chosen) => {
    const { left = 0, top = 0 } = document.querySelector(chosen)?.getBoundingClientRect() ?? {}
    return { x: left / 2, y: top + 40 }
  }, drawer)
  expect(beside.x).toBeGreaterThan(10)
  await tab.click(beside.x, beside.y)
  await expectCount(tab, drawer, 0)
})
