import { describe, expect, test } from 'vitest'
import { dayAt, dayNumber, lastDayOf } from '@/domain/day'
import { toIso, type Day } from '@/domain/partialDate'
import { boundFrom, statusOn, stepsOf, type Participation } from '@/domain/treaty'

const on = (year: number, month: number, day: number): Day => ({ precision: 'day', year, month, day })
const start = on(2000, 4, 19)

test.each([
  ['long before', on(1993, 4, 1), '2000-04-19'],
  ['on the last day that makes no difference', on(2000, 1, 20), '2000-04-19'],
  ['a day later', on(2000, 1, 21), '2000-04-20'],
  ['over the end of a year', on(2003, 10, 3), '2004-01-01'],
  ['over a leap day', on(2003, 12, 1), '2004-02-29'],
])(
  'a State that deposits %s is bound after 90 days, and not before the Convention enters into force (case %#)',
  (_, deposited, iso) => {
    expect(toIso(boundFrom(deposited, start, 90))).toBe(iso)
  },
)

describe('the status on a day', () => {
  const participation: Participation = { instrument: 'accession', deposited: on(2004, 6, 16), inForce: on(2004, 9, 14) }

  test.each([
    [on(2004, 6, 15), 'none'],
    [on(2004, 6, 16), 'deposited'],
    [on(2004, 9, 13), 'deposited'],
    [on(2004, 9, 14), 'party'],
  ] as const)('on %j is “%s”', (day, status) => {
    expect(statusOn(participation, day)).toBe(status)
  })

  test('is “none” for a State that never deposited', () => {
    expect(statusOn(undefined, on(2022, 10, 4))).toBe('none')
  })
})

test('the count has one step a day, as high as the number of entries of that day', () => {
  expect(stepsOf([on(2000, 4, 19), on(1993, 4, 1), on(2000, 4, 19), on(2000, 8, 15)])).toEqual([
    { day: on(1993, 4, 1), count: 1 },
    { day: on(2000, 4, 19), count: 3 },
    { day: on(2000, 8, 15), count: 4 },
  ])
})

test.each([
  [{ precision: 'month', year: 2016, month: 9 }, '2016-09-30'],
  [{ precision: 'year', year: 1992 }, '1992-12-31'],
  [on(2000, 2, 29), '2000-02-29'],
] as const)('the last day of %j is %s', (date, iso) => {
  expect(toIso(lastDayOf(date))).toBe(iso)
})

test('a day is converted to its number and back', () => {
  expect(dayNumber(on(1970, 1, 1))).toBe(0)
  expect(dayAt(dayNumber(on(2016, 9, 30)))).toEqual(on(2016, 9, 30))
})
