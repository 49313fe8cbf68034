import { answering } from '../app/briefing'
import { application, hold } from './hold'
import { expect, test } from './site'

/** An address that is nearly one of ours: where it ends, the rows it shows, and whether the page names something. */
const nearMisses = [
  ['?lang=russian', '/?lang=russian', 9, true],
  ['?lang=FR', '/?lang=FR', 9, true],
  ['?lang=fr&lang=ru#map', '/fr/?lang=fr&lang=ru#map', 9, false],
  ['?lang=ru&utm_source=x&q=%25+%26#a=b', '/ru/?lang=ru&utm_source=x&q=%25+%26#a=b', 0, false],
  ['?convention=party&convention=non-party', '/?convention=party&convention=non-party', 6, false],
  ['?convention=non-party&convention=party', '/?convention=non-party&convention=party', 3, false],
  ["?x='%26convention=party%26'", "/?x='%26convention=party%26'", 9, false],
  ['?convention=Party', '/?convention=Party', 9, true],
  ['?convention=party%20', '/?convention=party%20', 9, true],
  ['?convention=+party', '/?convention=+party', 9, true],
  ['?convention=%E0%A4%A', '/?convention=%E0%A4%A', 9, true],
  ['?assistance', '/?assistance', 9, true],
  ['?+assistance=beneficiary', '/?+assistance=beneficiary', 9, false],
  ['?assistance=beneficiary&asat=2000-04-19', '/?assistance=beneficiary&asat=2000-04-19', 9, true],
] as const

for (const when of ['before the application is there', 'with the application'] as const)
  test(`an address that is nearly ours means the same: ${when}`, async ({ page, baseURL }) => {
    const isEarly = when.startsWith('before')
    if (isEarly) await hold(page, application)
    for (const [search, end, rows, isNamed] of nearMisses)
      await test.step(search, async () => {
        await page.goto(`./${search}`, { waitUntil: 'commit' })
        await expect(page).toHaveURL(`${baseURL}${end}`)
        if (isEarly) await expect(page.locator('html')).toHaveAttribute('data-parsed')
        else await answering(page)
        if (isEarly && /q=|asat=/.test(search)) return
        await expect(page.locator('[data-panel=members] [role=rowheader]').locator('visible=true')).toHaveCount(rows)
        if (!isEarly) await expect(page.getByText(/Not understood/)).toHaveCount(isNamed ? 1 : 0)
      })
  })

test('a value of any length moves nothing sideways', async ({ page }) => {
  await page.goto('./')
  for (const width of [320, 700, 1366])
    for (const name of ['q', 'embed=map&q', 'country', 'lang', 'x'])
      await test.step(`${name} at ${width}`, async () => {
        await page.setViewportSize({ width, height: 768 })
        await page.goto(`./?${name}=${'x'.repeat(2000)}#${'y'.repeat(2000)}`)
        await answering(page)
        if (['country', 'lang'].includes(name)) await expect(page.getByText(/Not understood/)).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
})
