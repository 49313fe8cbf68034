import { describe, expect, test } from 'vitest'
import { axes, below, memberParties, partiesMarks, partiesSteps, startMark } from '@/drawings/parties/partiesOverTime'
import { dayAt } from '@/domain/day'
import { toIso } from '@/domain/partialDate'

const on = (iso: string) => partiesSteps.find((row) => toIso(dayAt(row.day)) === iso)

describe('the rows of the chart', () => {
  test('run from 1992 to the end of September 2016, in order', () => {
    const days = partiesSteps.map(({ day }) => day)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(days.map((day) => toIso(dayAt(day))).filter((_, index) => index === 0 || index === days.length - 1)).toEqual(
      ['1992-01-01', '2016-10-01'],
    )
  })

  test.each([
    ['1992-01-01', 0, 0],
    ['1994-02-01', 0, 4],
    ['2000-01-20', 0, 17],
    ['2000-04-19', 17, 17],
    ['2000-08-15', 18, null],
    ['2001-04-11', 21, null],
    ['2016-10-01', 41, null],
  ])('on %s count %d Parties and, until the Convention is in force, %j deposits', (iso, bound, deposited) => {
    expect(on(iso)).toMatchObject({ bound, deposited })
  })

  test('count no more than 17 deposits and 41 Parties, so no later Party', () => {
    const values = partiesSteps.flatMap(({ deposited }) => deposited ?? [])
    expect(Math.max(...values)).toBe(17)
    expect(Math.max(...partiesSteps.map(({ bound }) => bound))).toBe(41)
  })
})

describe('the countries of the Council on the chart', () => {
  test('are the six Parties, in the order of deposit', () => {
    expect(memberParties).toEqual(['MDA', 'RUS', 'ARM', 'KAZ', 'BLR', 'AZE'])
    expect(partiesMarks.map(({ id }) => id)).toEqual(memberParties)
  })

  test.each([
    ['MDA', 2],
    ['RUS', 4],
    ['ARM', 8],
    ['KAZ', 21],
    ['BLR', 28],
    ['AZE', 32],
  ] as const)('%s is at height %d, its rank among the Parties', (id, place) => {
    expect(partiesMarks.find((mark) => mark.id === id)?.down).toBe(below(place))
  })

  test('are on the riser of the entry into force if their deposit was earlier, and after it otherwise', () => {
    for (const { at, depositedAt } of partiesMarks) {
      if (depositedAt === null) expect(at).toBeGreaterThan(startMark.at)
      else expect([at, depositedAt < at]).toEqual([startMark.at, true])
    }
  })

  test('have names that overlap neither each other nor the axis', () => {
    // The least distance of two targets is 24 px; the divisor is the least height of the chart.
    const least = 24 / (21 * 14 - 30)
    const tops = partiesMarks.map(({ nameDown }) => nameDown).toSorted((a, b) => a - b)
    tops.slice(1).forEach((top, index) => expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-9))
    expect(1 - (tops.at(-1) ?? 1)).toBeGreaterThan(0.05)
    expect(axes.parties[1]).toBeGreaterThan(41)
  })
})
