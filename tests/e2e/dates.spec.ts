import { languages, go, open, timelineOf, visit } from '../app/briefing'
import { expect, test } from './site'

const stated = ['1992-03-17', '2000-04-19', '2014', '2015', '2016-09-14/2016-09-15', '2016-11-28/2016-11-30']
const written = {
  en: ['17 March 1992', '19 April 2000', '2014', '2015', '14–15 September 2016', '28–30 November 2016'],
  fr: ['17 mars 1992', '19 avril 2000', '2014', '2015', '14 et 15 septembre 2016', '28-30 novembre 2016'],
  ru: ['17 марта 1992', '19 апреля 2000', '2014', '2015', '14–15 сентября 2016', '28–30 ноября 2016'],
} as const

const places = [
  ['Asia/Bishkek', null],
  ['America/New_York', '2030-01-01T02:00:00Z'],
] as const

for (const [timezoneId, clock] of places)
  test.describe(`in ${timezoneId}${clock ? `, in ${clock.slice(0, 4)}` : ''}`, () => {
    test.use({ timezoneId })

    test('the dates have the values and the precision of the source', async ({ page }) => {
      if (clock) await page.clock.setFixedTime(clock)
      await visit(page)
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId)
      if (clock) expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(2030)
      for (const language of languages) {
        await go(page, `?lang=${language}`)
        const times = timelineOf(page, language).locator('time')
        await expect(times).toHaveText([...written[language]])
        expect(await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))).toEqual(stated)
      }
      await go(page, '')
      await expect(page.getByRole('button', { name: 'Status as at September 2016', exact: true })).toBeVisible()
    })
  })

test('the chart draws 2014 and 2015 a year wide, and the meeting and the conference of 2016 at their days', async ({
  page,
}) => {
  await open(page)
  const box = async (event: string) => {
    const rect = await page.locator(`svg[data-item="${event}"] > :first-child`).boundingBox()
    if (!rect) throw new Error(`No mark of ${event}.`)
    return { left: rect.x, right: rect.x + rect.width, width: rect.width }
  }
  const [first, second, days, conference] = [
    await box('meeting-2014'),
    await box('meeting-2015'),
    await box('meeting-2016'),
    await box('conference'),
  ]
  const daysInYear = 365
  const dayOf = ({ left, right }: { left: number; right: number }) =>
    (((left + right) / 2 - second.right) / second.width) * daysInYear
  expect(first.width).toBeGreaterThan(150)
  expect(Math.abs(first.width - second.width)).toBeLessThan(1)
  // The two years touch, except for the stroke between them.
  expect(Math.abs(first.right - second.left)).toBeLessThan(3)
  // The 258th and the 333rd day of 2016, with the width of a mark as tolerance.
  expect(Math.abs(dayOf(days) - 258)).toBeLessThan(6)
  expect(Math.abs(dayOf(conference) - 333)).toBeLessThan(6)
})

test('the map marks a host with a ring if only the year is known, and only the town of 2016 with a point', async ({
  page,
}) => {
  await open(page)
  const marks = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((element) => element.getAttribute('data-item')))
  expect(await marks('g[data-item][clip-path]')).toEqual(['AZE', 'KAZ'])
  expect(await marks('circle[data-item]:not([data-country])')).toEqual(['meeting-2016'])
  await expect(page.locator('g[data-item="conference"]')).toHaveText('Ljubljana')
})

test('only scheduled events have dashed lines', async ({ page }) => {
  await open(page)
  const dashed = await page
    .locator('main :is(path, line, rect, circle, li)')
    .evaluateAll((all) =>
      all
        .filter((element) => getComputedStyle(element).strokeDasharray !== 'none')
        .map((element) => element.closest('[data-item]')?.getAttribute('data-item')),
    )
  expect([...new Set(dashed)]).toEqual(['conference', 'project'])
})
