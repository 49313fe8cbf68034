import { describe, expect, test } from 'vitest'
import { isParty, partyIds, partyOf, signatoryIds } from '@/domain/parties'
import { parties, signatoriesOnly } from '@edition/parties'
import { statusIn } from '@/domain/members'
import { asAtDay, boundCounts, partiesOn } from '@/domain/treatyFacts'
import { claims } from '@edition/claims'
import { countryIds } from '@/domain/country'
import { toIso, type Day } from '@/domain/partialDate'
import { boundFrom, instruments, statusOn } from '@/domain/treaty'

/** The table of the Treaty Collection, kept here a second time on purpose: code, signed, kind, deposited, in force. */
const table = `
  NOR 1992-09-18 approval 1993-04-01 2000-04-19
  MDA - accession 1994-01-04 2000-04-19
  ALB 1992-03-18 ratification 1994-01-05 2000-04-19
  RUS 1992-03-18 acceptance 1994-02-01 2000-04-19
  HUN 1992-03-18 approval 1994-06-02 2000-04-19
  LUX 1992-05-20 ratification 1994-08-08 2000-04-19
  BGR 1992-03-18 ratification 1995-05-12 2000-04-19
  ARM - accession 1997-02-21 2000-04-19
  ESP 1992-03-18 ratification 1997-05-16 2000-04-19
  GRC 1992-03-18 ratification 1998-02-24 2000-04-19
  EU 1992-03-18 approval 1998-04-24 2000-04-19
  DEU 1992-03-18 ratification 1998-09-09 2000-04-19
  CHE 1992-03-18 ratification 1999-05-21 2000-04-19
  AUT 1992-03-18 ratification 1999-08-04 2000-04-19
  FIN 1992-03-18 acceptance 1999-09-13 2000-04-19
  SWE 1992-03-18 ratification 1999-09-22 2000-04-19
  HRV - accession 2000-01-20 2000-04-19
  EST 1992-03-18 ratification 2000-05-17 2000-08-15
  CZE - accession 2000-06-12 2000-09-10
  LTU 1992-03-18 ratification 2000-11-02 2001-01-31
  KAZ - accession 2001-01-11 2001-04-11
  DNK 1992-03-18 approval 2001-03-28 2001-06-26
  MCO - accession 2001-08-28 2001-11-26
  SVN - accession 2002-05-13 2002-08-11
  ITA 1992-03-18 ratification 2002-07-02 2002-09-30
  GBR 1992-03-18 ratification 2002-08-05 2002-11-03
  ROU - accession 2003-05-22 2003-08-20
  BLR - accession 2003-06-25 2003-09-23
  POL 1992-03-18 ratification 2003-09-08 2003-12-07
  SVK - accession 2003-09-09 2003-12-08
  FRA 1992-03-18 approval 2003-10-03 2004-01-01
  AZE - accession 2004-06-16 2004-09-14
  LVA 1992-03-18 ratification 2004-06-29 2004-09-27
  CYP - accession 2005-08-31 2005-11-29
  BEL 1992-03-18 ratification 2006-04-06 2006-07-05
  PRT 1992-06-09 ratification 2006-11-02 2007-01-31
  NLD 1992-03-18 acceptance 2006-11-06 2007-02-04
  MNE - accession 2009-05-19 2009-08-17
  SRB - accession 2009-07-31 2009-10-29
  MKD - accession 2010-03-02 2010-05-31
  BIH - accession 2013-02-20 2013-05-21
  UKR - accession 2022-07-06 2022-10-04
`
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

const dayOf = (iso: string): Day => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { precision: 'day', year, month, day }
}
const yearEnd = (year: number) => dayOf(`${year}-12-31`)

describe('the table of the Parties', () => {
  test('holds the rows of the Treaty Collection, in the order of deposit', () => {
    const held = partyIds.map((id) => {
      const { signed, instrument, deposited, inForce } = partyOf(id)
      return [id, signed ? toIso(signed) : '-', instrument, toIso(deposited), toIso(inForce)]
    })
    expect(held).toEqual(rows)
    expect(held).toHaveLength(42)
  })

  test.each(partyIds)('%s is bound ninety days after its deposit, and not before the Convention is in force', (id) => {
    const { deposited, inForce } = partyOf(id)
    expect(toIso(inForce)).toBe(toIso(boundFrom(deposited, claims['in-force'].value, 90)))
  })

  test.each(partyIds)('%s has either signed or acceded', (id) => {
    const { signed, instrument } = partyOf(id)
    expect(signed === undefined).toBe(instrument === 'accession')
  })

  test.each([
    ['ratification', 17],
    ['acceptance', 3],
    ['approval', 5],
    ['accession', 16],
  ] as const)('as at September 2016 counts by %s: %d', (kind, count) => {
    expect(partiesOn(asAtDay).filter((id) => parties[id].instrument === kind)).toHaveLength(count)
    expect(instruments).toContain(kind)
  })

  test('names two signatories that are not Parties, so that the signatories are as many as in the press release', () => {
    expect(signatoryIds).toEqual(['CAN', 'USA'])
    expect(signatoryIds.map((id) => toIso(signatoriesOnly[id].signed))).toEqual(['1992-03-18', '1992-03-18'])
    const signed = partyIds.filter((id) => partyOf(id).signed)
    expect(signed.length + signatoryIds.length).toBe(claims.signatories.value)
  })
})

/** Year, instruments deposited, Parties bound, and instruments of countries of the Council, at the end of each year. */
const totals = [
  [1992, 0, 0, 0],
  [1993, 1, 0, 0],
  [1994, 6, 0, 2],
  [1995, 7, 0, 2],
  [1996, 7, 0, 2],
  [1997, 9, 0, 3],
  [1998, 12, 0, 3],
  [1999, 16, 0, 3],
  [2000, 20, 19, 3],
  [2001, 23, 23, 4],
  [2002, 26, 26, 4],
  [2003, 31, 30, 5],
  [2004, 33, 33, 6],
  [2005, 34, 34, 6],
  [2006, 37, 35, 6],
  [2007, 37, 37, 6],
  [2008, 37, 37, 6],
  [2009, 39, 39, 6],
  [2010, 40, 40, 6],
  [2011, 40, 40, 6],
  [2012, 40, 40, 6],
  [2013, 41, 41, 6],
  [2014, 41, 41, 6],
  [2015, 41, 41, 6],
  [2016, 41, 41, 6],
] as const

describe('the counts', () => {
  test.each(totals)(
    'at the end of %d are %d deposits, %d Parties and %d deposits of the Council',
    (year, deposited, bound, council) => {
      const then = partyIds.filter((id) => statusOn(partyOf(id), yearEnd(year)) !== 'none')
      expect(then).toHaveLength(deposited)
      expect(partiesOn(yearEnd(year))).toHaveLength(bound)
      expect(then.filter((id) => countryIds.some((country) => country === id))).toHaveLength(council)
    },
  )

  test.each([
    ['2000-04-18', 0],
    ['2000-04-19', 17],
    ['2016-09-15', 41],
    ['2022-10-03', 41],
    ['2022-10-04', 42],
  ] as const)('on %s are %d Parties', (iso, count) => {
    expect(partiesOn(dayOf(iso))).toHaveLength(count)
  })

  test('agree with the press release', () => {
    expect(boundCounts['bound-as-at'].count).toBe(claims['all-parties'].value)
    expect(boundCounts['bound-first-day'].count).toBe(17)
    expect(toIso(asAtDay)).toBe('2016-09-30')
  })
})

const P = 'party'
const D = 'deposited'
const N = 'none'

describe('the nine', () => {
  // ARM, AZE, BLR, KAZ, KGZ, MDA, RUS, TJK, UKR
  test.each([
    ['1992-03-17', [N, N, N, N, N, N, N, N, N]],
    ['2000-04-18', [D, N, N, N, N, D, D, N, N]],
    ['2000-04-19', [P, N, N, N, N, P, P, N, N]],
    ['2001-04-10', [P, N, N, D, N, P, P, N, N]],
    ['2001-04-11', [P, N, N, P, N, P, P, N, N]],
    ['2003-09-22', [P, N, D, P, N, P, P, N, N]],
    ['2003-09-23', [P, N, P, P, N, P, P, N, N]],
    ['2004-09-13', [P, D, P, P, N, P, P, N, N]],
    ['2004-09-14', [P, P, P, P, N, P, P, N, N]],
    ['2016-09-15', [P, P, P, P, N, P, P, N, N]],
    ['2022-07-05', [P, P, P, P, N, P, P, N, N]],
    ['2022-07-06', [P, P, P, P, N, P, P, N, D]],
    ['2022-10-03', [P, P, P, P, N, P, P, N, D]],
    ['2022-10-04', [P, P, P, P, N, P, P, N, P]],
  ] as const)('have on %s the statuses of the treaty', (iso, expected) => {
    const held = countryIds.map((id) => statusOn(isParty(id) ? partyOf(id) : undefined, dayOf(iso)))
    expect(held).toEqual(expected)
  })

  test.each(countryIds)('%s is a Party at the date of the briefing exactly if the press release says so', (id) => {
    const bound = isParty(id) && partiesOn(asAtDay).includes(id)
    expect(bound ? 'party' : 'non-party').toBe(statusIn(id).fill)
  })
})
