import type { Page } from '@playwright/test'
import {
  answering,
  go,
  liveCountries,
  liveCountry,
  mapOf,
  matrixOf,
  membersOf,
  open,
  settled,
  tilesOf,
  timelineOf,
} from '../app/briefing'
import { hold, liveMap } from './holdRequests'
import { expect, test } from './site'

/** Reads the style of each element of a country or an event, by view and id. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string, look: (style: CSSStyleDeclaration, element: Element) => string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const key = element.getAttribute('data-item') ?? element.getAttribute('data-hovers') ?? ''
        return [key, look(getComputedStyle(element), element)] as const
      })
    const child = (element: Element, selector: string) => getComputedStyle(element.querySelector(selector) ?? element)
    return {
      map: of('g[data-small]', ({ opacity }) => opacity),
      rows: of('tbody tr[data-item]', ({ backgroundColor }) => backgroundColor),
      tiles: of('[role="group"] button[data-item]', ({ outlineWidth }) => outlineWidth),
      cells: of('td button[data-hovers]', (style) =>
        [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join(),
      ),
      events: of('li[data-item]', (_, element) =>
        [element, ...element.querySelectorAll('button, strong, time')]
          .map((part) => getComputedStyle(part))
          .map(({ background, textDecoration, boxShadow, outline, borderColor, opacity }) =>
            [background, textDecoration, boxShadow, outline, borderColor, opacity].join(),
          )
          .join(),
      ),
      marks: of('svg[data-item]', (_, element) => child(element, 'rect, path, line, circle').strokeWidth),
    }
  })

type Looks = Awaited<ReturnType<typeof looks>>

/** Lists the elements whose style differs from that at rest. */
async function marked(page: Page, rest: Looks) {
  await settled(page)
  const seen = await looks(page)
  return Object.fromEntries(
    Object.entries(seen).map(([view, entries]) => [
      view,
      entries.flatMap(([id, look], index) => (look === rest[view as keyof Looks][index]?.[1] ? [] : [id])),
    ]),
  )
}

async function hover(page: Page, id: string) {
  const box = await page.locator(`g[data-label="${id}"] text`).first().boundingBox()
  if (!box) throw new Error(`No label for ${id}.`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

const five = 'ARM AZE BLR KAZ MDA'

test('pointing at a country of the map highlights its row, its cell of the matrix and its meeting', async ({
  page,
}) => {
  await open(page)
  const rest = await looks(page)
  await hover(page, 'KAZ')
  expect(await marked(page, rest)).toMatchObject({
    map: ['KAZ'],
    rows: ['KAZ'],
    cells: [five],
    events: ['meeting-2015'],
    marks: ['meeting-2015'],
  })
  await page.mouse.move(0, 0)
  expect(Object.values(await marked(page, rest)).flat()).toEqual([])
})

test('pointing at a tile highlights it, its row, its cell of the matrix and its meeting', async ({ page }) => {
  await open(page, '?map=tiles')
  const rest = await looks(page)
  await tilesOf(page)
    .getByRole('button', { name: /^Azerbaijan/ })
    .hover()
  expect(await marked(page, rest)).toMatchObject({
    map: [],
    rows: ['AZE'],
    tiles: ['AZE'],
    cells: [five],
    events: ['meeting-2014'],
    marks: ['meeting-2014'],
  })
})

test('pointing at a cell of the matrix highlights its countries in the map and the table, and their meeting', async ({
  page,
}) => {
  await open(page)
  const rest = await looks(page)
  await matrixOf(page)
    .getByRole('button', { name: /^3: not a Party/ })
    .hover()
  expect(await marked(page, rest)).toMatchObject({
    map: ['KGZ', 'TJK', 'UKR'],
    rows: ['KGZ', 'TJK', 'UKR'],
    events: ['meeting-2016'],
    marks: ['meeting-2016'],
  })
})

test('pointing at a meeting highlights its host, and at the Conference the arrow out of the map', async ({ page }) => {
  await open(page)
  const rest = await looks(page)
  await timelineOf(page).getByRole('button', { name: /^2015/ }).hover()
  expect(await marked(page, rest)).toMatchObject({ map: ['KAZ'], rows: ['KAZ'], events: ['meeting-2015'] })

  const arrow = page.locator('g[data-item="conference"] path')
  const width = () => arrow.evaluateAll((all) => all.map((path) => getComputedStyle(path).strokeWidth).join())
  const thin = await width()
  await timelineOf(page)
    .getByRole('button', { name: /^28–30 November/ })
    .hover()
  expect(await marked(page, rest)).toMatchObject({ map: [], rows: [], events: ['conference'], marks: ['conference'] })
  expect(await width()).not.toBe(thin)
})

test('a click pins a country in every view, and Escape unpins it', async ({ page }) => {
  await open(page)
  await settled(page)
  const rest = await looks(page)
  await hover(page, 'KAZ')
  await page.mouse.down()
  await page.mouse.up()
  await page.mouse.move(0, 0)
  const card = page.getByRole('region', { name: 'Kazakhstan' })
  await expect(card).toContainText('Party')
  await expect(card).toContainText('Beneficiary')
  await expect(card).toContainText('2015')
  await expect(page).toHaveURL(/\?country=kaz$/)
  await expect(liveCountry(page, 'KAZ')).toHaveAttribute('aria-pressed', 'true')
  await expect(membersOf(page).locator('tr[aria-current="true"]')).toHaveAttribute('data-item', 'KAZ')
  expect(await marked(page, rest)).toMatchObject({ map: ['KAZ'], rows: ['KAZ'] })
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
  expect(await marked(page, rest)).toMatchObject({ map: [], rows: [] })
})

const dimmed = [
  ['?country=kaz', ['meeting-2015']],
  ['?country=blr', []],
  ['?event=meeting-2014', ['meeting-2014']],
  ['?convention=non-party', ['adopted', 'in-force', 'meeting-2016', 'conference', 'project']],
  ['', ['adopted', 'in-force', 'meeting-2014', 'meeting-2015', 'meeting-2016', 'conference', 'project']],
] as const

test('a pin or a filter fades the other events, in the chart and in the list', async ({ page }) => {
  await open(page)
  for (const [search, bright] of dimmed)
    await test.step(search, async () => {
      await go(page, search)
      const inStrip = await page
        .locator('svg[data-item]')
        .evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-item'), getComputedStyle(mark).opacity]))
      expect(inStrip.filter(([, opacity]) => opacity === '1').map(([id]) => id)).toEqual(bright)
      const inList = await timelineOf(page)
        .getByRole('listitem')
        .evaluateAll((all) => all.map((item) => [item.getAttribute('data-item'), getComputedStyle(item).color]))
      const [ink] = await page.getByRole('main').evaluateAll(([main]) => (main ? [getComputedStyle(main).color] : []))
      const asInk = await page.evaluate((color) => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.color = `color-mix(in srgb, var(--faint) 0%, ${color})`
        const computed = getComputedStyle(probe).color
        probe.remove()
        return computed
      }, ink ?? '')
      expect(inList.filter(([, color]) => color === asInk).map(([id]) => id)).toEqual(bright)
    })
})

test('a filtered-out country keeps its outline and its name', async ({ page }) => {
  await open(page, '?convention=party&assistance=non-beneficiary')
  await expect(page.locator('g[data-label]')).toHaveCount(9)
  const widths = await page
    .locator('use[data-class]')
    .evaluateAll((all) => all.map((use) => [use.getAttribute('data-item'), getComputedStyle(use).strokeWidth]))
  expect(widths.filter(([, width]) => width === '0px').map(([id]) => id)).toEqual(['RUS'])
  await expect(mapOf(page).getByRole('button')).toHaveCount(9)
})

test('a press on the map opens the country even if the live map replaces the drawing meanwhile', async ({ page }) => {
  const release = await hold(page, liveMap)
  const came = page.waitForResponse(liveMap)
  await page.goto('./')
  await answering(page)
  const shape = mapOf(page).getByRole('button', { name: /^Kazakhstan/ })
  await expect(page.locator('[role="button"][data-country]')).toHaveCount(9)
  await shape.hover()
  await page.mouse.down()
  release()
  await (await came).finished()
  await settled(page)
  await page.mouse.up()
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible()
  await expect(liveCountries(page)).toHaveCount(9)
})
