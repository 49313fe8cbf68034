import { describe, expect, test } from 'vitest'
import { claimOf } from '@/domain/claims'
import { claims } from '@edition/claims'
import type { ClaimId } from '@/domain/edition'
import type { Claim, Rule } from '@/domain/claim'
import { countryIds } from '@/domain/country'
import { extent, toIso, type PartialDate } from '@/domain/partialDate'
import { classCountOf, classOf, statusClasses } from '@/domain/status'

const isClaim = (id: string): id is ClaimId => Object.hasOwn(claims, id)
const ids = Object.keys(claims).filter(isClaim)
const derived = ids.filter((id) => claimOf(id).rule)

const numberOf = (id: ClaimId): number => {
  const { value } = claimOf(id)
  if (typeof value !== 'number') throw new Error(`${id} is not a number`)
  return value
}

const dateOf = (id: ClaimId): PartialDate => {
  const { value } = claimOf(id)
  if (typeof value !== 'object') throw new Error(`${id} is not a date`)
  return value
}

const yearsOf = (id: ClaimId): readonly number[] =>
  toIso(dateOf(id))
    .split('/')
    .map((iso) => Number(iso.slice(0, 4)))

/** The exceptions that the source names; the statuses of all others follow by exclusion. */
const exceptions = {
  convention: { named: ['KGZ', 'TJK', 'UKR'], status: 'non-party', others: 'party' },
  assistance: { named: ['RUS'], status: 'non-beneficiary', others: 'beneficiary' },
} as const

const conventionOf = (country: string) =>
  exceptions.convention.named.some((id) => id === country) ? exceptions.convention.status : exceptions.convention.others

const assistanceOf = (country: string) =>
  exceptions.assistance.named.some((id) => id === country) ? exceptions.assistance.status : exceptions.assistance.others

const statusesOf = (country: string) => ({ fill: conventionOf(country), dots: assistanceOf(country) })

/** Computes the result of a rule a second time, from the claims that it names. */
function resultOf(id: ClaimId, rule: Rule<ClaimId>): Claim['value'] {
  switch (rule.kind) {
    case 'difference':
      return numberOf(rule.from) - numberOf(rule.less)
    case 'sum':
      return rule.of.reduce((sum, each) => sum + numberOf(each), rule.plus)
    case 'named':
      return new Set(rule.of).size
    case 'count':
      return countryIds.filter((country) => classCountOf[classOf(statusesOf(country))] === id).length
    case 'listed': {
      const [country = '', facet] = id.split('.')
      return facet === 'convention' ? conventionOf(country) : assistanceOf(country)
    }
    case 'span': {
      const years = [rule.from, rule.to].flatMap(yearsOf)
      const [first, last] = [Math.min(...years), Math.max(...years)]
      return { precision: 'range', from: { year: first, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } }
    }
    case 'window': {
      const told = dateOf(rule.from)
      if (told.precision !== 'range') throw new Error(`${rule.from} is not a range of days`)
      if (extent(dateOf(rule.to))[0] < extent(told)[1]) throw new Error(`${rule.to} leaves no window`)
      return { precision: 'month', year: told.to.year, month: told.to.month }
    }
  }
}

describe('a stated claim', () => {
  test.each([
    ['countries', 9],
    ['parties', 6],
    ['beneficiaries', 8],
    ['all-parties', 41],
    ['signatory-states', 26],
    ['project-length', 2.5],
  ] as const)('%s is %d and has no rule', (id, value) => {
    expect(claimOf(id).value).toBe(value)
    expect(claimOf(id).rule).toBeUndefined()
  })

  test.each([
    ['adopted', '1992-03-17'],
    ['in-force', '2000-04-19'],
    ['meeting-2014', '2014'],
    ['meeting-2015', '2015'],
    ['meeting-2016', '2016-09-14/2016-09-15'],
    ['conference', '2016-11-28/2016-11-30'],
    ['project', '2016-11-28/2016-11-30'],
  ] as const)('%s has the date %s and no rule', (id, iso) => {
    expect(toIso(dateOf(id))).toBe(iso)
    expect(claimOf(id).rule).toBeUndefined()
  })

  test.each(['meeting-2014', 'meeting-2015'] as const)('%s is known only by its year', (id) => {
    expect(claims[id].value.precision).toBe('year')
  })

  test.each(['KGZ.convention', 'TJK.convention', 'UKR.convention', 'RUS.assistance'] as const)(
    '%s is an exception that the source names',
    (id) => {
      expect(claimOf(id).rule).toBeUndefined()
      expect(claimOf(id).value).toMatch(/^non-/)
    },
  )
})

describe('a derived claim', () => {
  test.each([
    ['non-parties', 3],
    ['non-beneficiaries', 1],
    ['both', 5],
    ['party-only', 1],
    ['beneficiary-only', 3],
    ['neither', 0],
    ['signatories', 27],
    ['council-meetings', 3],
    ['safety-topics', 4],
    ['areas', 5],
    ['aims', 3],
  ] as const)('%s is %d and has a rule', (id, value) => {
    expect(claimOf(id).value).toBe(value)
    expect(claimOf(id).rule).toBeDefined()
  })

  test.each([
    ['as-at', '2016-09'],
    ['hosting-period', '2014-01-01/2016-12-31'],
  ] as const)('%s has the date %s and a rule', (id, iso) => {
    expect(toIso(dateOf(id))).toBe(iso)
    expect(claimOf(id).rule).toBeDefined()
  })

  test.each(derived)('%s equals the result of its rule', (id) => {
    const claim: Claim<ClaimId> = claimOf(id)
    if (!claim.rule) throw new Error(`${id} has no rule`)
    expect(claim.value).toEqual(resultOf(id, claim.rule))
  })

  test('14 of the 18 statuses of the nine are derived, because no exception names them', () => {
    const statusIds = ids.filter((id) => id.includes('.'))
    expect(statusIds).toHaveLength(2 * numberOf('countries'))
    expect(statusIds.filter((id) => claimOf(id).rule)).toHaveLength(14)
  })

  test('each of the four classes is counted by a rule', () => {
    expect(statusClasses.map((id) => claimOf(classCountOf[id]).rule?.kind)).toEqual([
      'count',
      'count',
      'count',
      'count',
    ])
  })

  test('the date of the source is after the meeting of 2016 and before the Conference', () => {
    const [, meetingEnd] = extent(dateOf('meeting-2016'))
    const [conferenceStart] = extent(dateOf('conference'))
    const [start, end] = extent(dateOf('as-at'))
    expect(end).toBeGreaterThan(meetingEnd)
    expect(start).toBeLessThan(conferenceStart)
  })
})
