import { describe, expect, test } from 'vitest'
import { asOfRange, outsideEdition, isAsOfDate } from '@/domain/asOfDate'

describe('a day on which the status can be shown', () => {
  test.each([
    ['1992-03-17', true],
    ['1992-03-16', false],
    ['2000-02-29', true],
    ['2001-02-29', false],
    ['2000-04-31', false],
    ['2000-13-01', false],
    ['2022-10-04', true],
    ['2022-10-05', false],
    ['2026-11-25', false],
    ['2000-4-1', false],
    ['2000', false],
    ['2000-04-19T00:00', false],
    ['19.04.2000', false],
    ['', false],
  ])('“%s” is one: %s', (text, known) => {
    expect(isAsOfDate(text)).toBe(known)
  })

  test.each([
    ['2016-08-31', '2016-08-31'],
    ['2016-09-01', null],
    ['2016-09-15', null],
    ['2016-09-30', null],
    ['2016-10-01', '2016-10-01'],
    [null, null],
  ])('%s becomes %s, which is null within the month of the press release', (day, away) => {
    expect(outsideEdition(day)).toBe(away)
  })

  test('the first and the last day of the range are such days', () => {
    expect([asOfRange?.first ?? '', asOfRange?.last ?? ''].map(isAsOfDate)).toEqual([true, true])
  })
})
