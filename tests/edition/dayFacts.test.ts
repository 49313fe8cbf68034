import { describe, expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { dayFactOf, membersOn } from '@/domain/dayFacts'
import { keyDates, stopBefore } from '@/domain/keyDates'
import { members } from '@/domain/members'
import { partyOf } from '@/domain/parties'
import { asOfRange } from '@/domain/asOfDate'
import { toIso } from '@/domain/partialDate'

/** The nine in the order of their codes. */
const codes = ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR']

/** The facts a second time, on purpose: P for a Party, d for an instrument deposited, – for neither. */
const table = {
  '1992-03-17': '– – – – – – – – –',
  '1994-01-03': '– – – – – – – – –',
  '1994-01-04': '– – – – – d – – –',
  '2000-04-18': 'd – – – – d d – –',
  '2000-04-19': 'P – – – – P P – –',
  '2001-04-10': 'P – – d – P P – –',
  '2001-04-11': 'P – – P – P P – –',
  '2003-09-22': 'P – d P – P P – –',
  '2003-09-23': 'P – P P – P P – –',
  '2004-09-13': 'P d P P – P P – –',
  '2004-09-14': 'P P P P – P P – –',
  '2016-09-15': 'P P P P – P P – –',
  '2022-07-05': 'P P P P – P P – –',
  '2022-07-06': 'P P P P – P P – d',
  '2022-10-03': 'P P P P – P P – d',
  '2022-10-04': 'P P P P – P P – P',
} as const

describe('the nine on a day', () => {
  test.each(Object.entries(table))('have on %s the statuses %s', (day, standing) => {
    const on = membersOn(day)
    expect(on.map(({ country }) => country.id)).toEqual(codes)
    expect(on.map(({ fill, deposited }) => (fill === 'party' ? 'P' : deposited ? 'd' : '–')).join(' ')).toBe(standing)
    expect(on.every(({ dots }) => dots === null)).toBe(true)
    const nine = dayFactOf(`all@${day}`)
    expect(nine?.kind === 'count' && nine.count).toBe(standing.split('P').length - 1)
  })

  test('have the statuses of the press release in its month', () => {
    expect(membersOn('2016-09-15').map(({ fill }) => fill)).toEqual(members.map(({ fill }) => fill))
  })

  test.each(['all@2022-10-05', 'all@', 'CHE@2000-04-19', 'ARM', 'ARM@2000-02-30'])(
    'have no fact with the id %s',
    (id) => {
      expect(dayFactOf(id)).toBeUndefined()
    },
  )
})

describe('the key dates', () => {
  test('are the days of the facts and the month of the press release', () => {
    expect(keyDates.map(({ day, deposited, bound }) => [day, deposited.join(' '), bound.join(' ')])).toEqual([
      ['1992-03-17', '', ''],
      ['1994-01-04', 'MDA', ''],
      ['1994-02-01', 'RUS', ''],
      ['1997-02-21', 'ARM', ''],
      ['2000-04-19', '', 'ARM MDA RUS'],
      ['2001-01-11', 'KAZ', ''],
      ['2001-04-11', '', 'KAZ'],
      ['2003-06-25', 'BLR', ''],
      ['2003-09-23', '', 'BLR'],
      ['2004-06-16', 'AZE', ''],
      ['2004-09-14', '', 'AZE'],
      [null, '', ''],
      ['2022-07-06', 'UKR', ''],
      ['2022-10-04', '', 'UKR'],
    ])
  })

  test.each([
    ['1992-03-17', 0],
    ['2000-04-18', 3],
    ['2000-04-19', 4],
    [null, 11],
    ['2016-10-01', 11],
    ['2022-10-04', 13],
  ])('put %s at or after stop %i', (day, stop) => {
    expect(stopBefore(day)).toBe(stop)
  })

  test('begin with the adoption, and end with the last entry into force that was verified', () => {
    expect(asOfRange).toEqual({ first: toIso(claims.adopted.value), last: toIso(partyOf('UKR').inForce) })
  })
})
