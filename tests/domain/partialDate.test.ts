import { describe, expect, test } from 'vitest'
import { extent, toIso, type PartialDate } from '@/domain/partialDate'

const year: PartialDate = { precision: 'year', year: 2014 }
const leapYear: PartialDate = { precision: 'year', year: 2016 }
const month: PartialDate = { precision: 'month', year: 2016, month: 9 }
const december: PartialDate = { precision: 'month', year: 2016, month: 12 }
const day: PartialDate = { precision: 'day', year: 1992, month: 3, day: 17 }
const range: PartialDate = {
  precision: 'range',
  from: { year: 2016, month: 9, day: 14 },
  to: { year: 2016, month: 9, day: 15 },
}

test.each([
  ['a year', year, '2014'],
  ['a month', month, '2016-09'],
  ['a day', day, '1992-03-17'],
  ['a range', range, '2016-09-14/2016-09-15'],
])('%s is written in ISO form without more precision than it has', (_, date, iso) => {
  expect(toIso(date)).toBe(iso)
})

describe('the extent of a date', () => {
  test.each([
    ['a year is 365 days long', year, 365],
    ['a leap year is 366 days long', leapYear, 366],
    ['September is 30 days long', month, 30],
    ['December is 31 days long', december, 31],
    ['a day is one day long', day, 1],
    ['a range includes its last day', range, 2],
  ])('%s', (_, date, days) => {
    const [start, end] = extent(date)
    expect(end - start).toBe(days)
  })

  test('counts days from 1 January 1970', () => {
    expect(extent({ precision: 'day', year: 1970, month: 1, day: 1 })).toEqual([0, 1])
    expect(extent({ precision: 'day', year: 2000, month: 4, day: 19 })).toEqual([11_066, 11_067])
  })

  test('of a year ends where that of the next year begins', () => {
    expect(extent(year)[1]).toBe(extent({ precision: 'year', year: 2015 })[0])
  })
})
