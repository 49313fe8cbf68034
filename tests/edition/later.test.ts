import { expect, test } from 'vitest'
import { isClaim } from '@/domain/claims'
import { laterFacts, laterOrder } from '@edition/later'
import type { LaterId } from '@/domain/edition'
import { source } from '@edition/source'
import { boundCounts, treatyFactOf } from '@/domain/treatyFacts'
import { extent, toIso } from '@/domain/partialDate'

/** The facts a second time, as the research has them. */
const known: Readonly<Record<LaterId, readonly [date: string, ...hosts: string[]]>> = {
  'later.meeting-2014': ['2014-09-16/2014-09-17', 'en.gosnadzor.gov.ru'],
  'later.conference-10': ['2018-12-04/2018-12-06', 'unece.org', 'vdocuments.site'],
  'later.programme': ['2018-12', 'unece.org'],
  'later.uzbekistan': ['2019-03-14', 'en.trend.az'],
  'later.conference-11': ['2020-12-07/2020-12-09', 'fr.readkong.com'],
  'later.conference-12': ['2022-11-29/2022-12-01', 'portalshownews.online', 'unece.org'],
  'later.conference-13': ['2024-11-27/2024-11-29', 'www.miragenews.com'],
}

test('the later facts are exactly these, each with its date and its own sources', () => {
  const told = Object.entries(laterFacts).map(([id, { date, sources }]) => [
    id,
    [toIso(date), ...sources.map(({ page }) => new URL(page).host)],
  ])
  expect(Object.fromEntries(told)).toEqual(known)
})

test('no later fact has the id of a claim or the press release as its source', () => {
  expect(Object.keys(laterFacts).filter(isClaim)).toEqual([])
  expect(Object.values(laterFacts).flatMap(({ sources }) => sources.map(({ page }) => page))).not.toContain(source.page)
})

test('the two days of Ukraine come from the table of the treaty, which counts 42 Parties from the second on', () => {
  const dates = (['UKR.deposited', 'UKR.in-force'] as const).map((id) => treatyFactOf(id)?.date)
  expect(dates.map((date) => date && toIso(date))).toEqual(['2022-07-06', '2022-10-04'])
  const { count, date } = boundCounts['bound-later']
  expect([count, toIso(date)]).toEqual([42, '2022-10-04'])
})

test('the later facts are in the order of time', () => {
  const ends = laterOrder.map((id) => {
    const date = id === 'UKR.deposited' || id === 'UKR.in-force' ? treatyFactOf(id)?.date : laterFacts[id].date
    return date ? extent(date)[0] : Number.NaN
  })
  // NaN would count as equal to every date.
  expect(ends.filter(Number.isFinite)).toHaveLength(8)
  // Leaves out the fact that has only a month; it comes after the meeting of that month.
  const days = ends.filter((_, index) => laterOrder[index] !== 'later.programme')
  expect(days).toEqual(days.toSorted((a, b) => a - b))
})
