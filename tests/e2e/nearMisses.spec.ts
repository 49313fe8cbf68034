import { answering } from '../app/briefing'
import { hold } from './holdRequests'
import { application } from './manifest'
import { expect, test } from './site'

/** Addresses that are almost valid: the final address, the number of rows, and whether the page names an invalid value. */
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
  ['?assistance=beneficiary&asat=2000-04-19', '/?assistance=beneficiary&asat=2000-04-19', 9, false],
  ['?assistance=all&asat=2000-04-19', '/?assistance=all&asat=2000-04-19', 9, true],
] as const

test('an almost valid address means the same before the application runs and with it', async ({ page, baseURL }) => {
  const rowsShown = page.locator('[data-panel=members] [role=rowheader]').locator('visible=true')
  for (const [search, end, rows, isNamed] of nearMisses)
    await test.step(search, async () => {
      const release = await hold(page, application)
      await page.goto(`./${search}`, { waitUntil: 'commit' })
      await expect(page.locator('html')).toHaveAttribute('data-parsed')
      await expect(page).toHaveURL(`${baseURL}${end}`)
      // Only the application knows the rows of a search or of another day.
      await expect(rowsShown).toHaveCount(/q=|asat=/.test(search) ? 0 : rows)
      release()
      await answering(page)
      await expect(page).toHaveURL(`${baseURL}${end}`)
      await expect(rowsShown).toHaveCount(rows)
      await expect(page.getByText(/Ignored in the address/)).toHaveCount(isNamed ? 1 : 0)
      await page.unroute(application)
    })
})
