import { go, languages, mapOf, matrixOf, membersOf, nine, open, tilesOf, timelineOf, visit } from '../app/briefing'
import { expect, test } from './site'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone the order is lead, matrix, tiles, map, timeline, table', async ({ page }) => {
  await visit(page)
  for (const language of languages) {
    await go(page, `?lang=${language}`)
    const tops = []
    for (const part of [
      page.locator('header + p'),
      matrixOf(page, language),
      tilesOf(page, language),
      mapOf(page, language),
      timelineOf(page, language),
      membersOf(page, language).getByRole('rowheader').first(),
    ])
      tops.push(await part.evaluate((element) => element.getBoundingClientRect().top + scrollY))
    expect(tops, language).toEqual(tops.toSorted((a, b) => a - b))
    expect(new Set(tops).size).toBe(6)
  }
})

test('on a phone the map shows the close-up unless the address names another frame', async ({ page }) => {
  await open(page)
  await expect(mapOf(page).getByRole('radio', { name: 'Close-up' })).toBeChecked()
  await mapOf(page).getByRole('radio', { name: 'All nine' }).click()
  await expect(page).toHaveURL(/\?frame=all$/)
  await expect(mapOf(page).getByRole('button')).toHaveCount(9)
  await expect(tilesOf(page).getByRole('button')).toHaveCount(9)
})

test('the cards of the members keep the roles of a table in the accessibility tree', async ({ page }) => {
  await open(page)
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const table = nodes.find(({ role, name }) => role?.value === 'table' && name?.value === 'ICIS member countries')
  const below = (id: string): typeof nodes =>
    nodes.filter(({ parentId }) => parentId === id).flatMap((node) => [node, ...below(node.nodeId)])
  const roles = below(table?.nodeId ?? 'none').flatMap(({ role, ignored }) => (ignored ? [] : [String(role?.value)]))
  const count = (wanted: string) => roles.filter((role) => role === wanted).length
  expect({ rows: count('row'), heads: count('columnheader'), names: count('rowheader'), cells: count('cell') }).toEqual(
    { rows: 10, heads: 5, names: 9, cells: 36 },
  )
})

test('an open card takes no more than the lower half of the screen, and the page does not scroll sideways', async ({
  page,
}) => {
  await visit(page)
  for (const language of languages)
    // Russian has the longest words.
    for (const id of language === 'ru' ? nine : (['AZE', 'UKR'] as const)) {
      await go(page, `?lang=${language}&country=${id.toLowerCase()}`)
      const sheet = page.locator('section[tabindex="-1"]')
      await expect(sheet).toBeVisible()
      const { top, height, bottom, across } = await sheet.evaluate((element) => {
        const rect = element.getBoundingClientRect()
        const { scrollWidth } = document.documentElement
        return { top: rect.top, height: rect.height, bottom: rect.bottom, across: scrollWidth }
      })
      expect(height, `${language} ${id}`).toBeLessThanOrEqual(422)
      expect([Math.round(bottom), top >= 422, across]).toEqual([844, true, 390])
    }
})

test('each tile is at least 44 px wide and high', async ({ page }) => {
  await visit(page)
  const sizes = await tilesOf(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((tile) => Math.min(tile.clientWidth, tile.clientHeight)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
})
