import { describe, expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { organisations } from '@edition/parties'
import { countryOf, countryIds } from '@/domain/country'
import { isParty, partyIds, signatoryIds } from '@/domain/parties'
import { namesThen, partyNames } from '@edition/partyNames'
import { boundCounts, treatyFactOf } from '@/domain/treatyFacts'
import type { Day } from '@/domain/partialDate'

const on = (year: number, month: number, day: number): Day => ({ precision: 'day', year, month, day })

describe('the names', () => {
  test('of the countries of the Council are those of the rest of the page', () => {
    for (const id of countryIds) if (isParty(id)) expect(partyNames[id]).toBe(countryOf(id).name)
  })

  test('are all different in each language', () => {
    for (const language of ['en', 'fr', 'ru'] as const)
      expect(new Set(Object.values(partyNames).map((name) => name[language])).size).toBe(44)
  })

  test('include the name that a Party had in 2016 if it was another one', () => {
    expect(partyNames.MKD.en).toBe('North Macedonia')
    expect(namesThen).toEqual({
      MKD: {
        en: 'the former Yugoslav Republic of Macedonia',
        fr: 'l’ex-République yougoslave de Macédoine',
        ru: 'бывшая югославская Республика Македония',
      },
    })
  })
})

describe('the facts of the treaty', () => {
  test.each([
    ['AZE.deposited', { kind: 'deposited', of: 'AZE', date: on(2004, 6, 16), instrument: 'accession' }],
    ['AZE.in-force', { kind: 'in-force', of: 'AZE', date: on(2004, 9, 14), deposited: on(2004, 6, 16) }],
    ['RUS.signed', { kind: 'signed', of: 'RUS', date: on(1992, 3, 18) }],
    ['CAN.signed', { kind: 'signed', of: 'CAN', date: on(1992, 3, 18) }],
    ['bound-first-day', { kind: 'count', count: 17, date: on(2000, 4, 19) }],
    ['bound-as-at', { kind: 'count', count: 41, date: claims['as-at'].value }],
    ['states-as-at', { kind: 'states', count: 40, date: claims['as-at'].value }],
    ['AZE.signed', undefined],
    ['CAN.deposited', undefined],
    ['KGZ.in-force', undefined],
    ['AZE.convention', undefined],
    ['toString', undefined],
  ] as const)('give the right fact or none for %s', (id, fact) => {
    expect(treatyFactOf(id)).toEqual(fact)
  })

  test('count as States all Parties in September 2016 except the European Union', () => {
    expect(organisations).toEqual(['EU'])
    expect(boundCounts['bound-as-at'].count).toBe(claims['all-parties'].value)
    expect(boundCounts['states-as-at'].count).toBe(claims['all-parties'].value - organisations.length)
  })

  test('have ids that no claim has', () => {
    const ids = [...partyIds, ...signatoryIds].flatMap((id) =>
      ['signed', 'deposited', 'in-force'].map((kind) => `${id}.${kind}`),
    )
    expect([...ids, ...Object.keys(boundCounts)].filter((id) => Object.hasOwn(claims, id))).toEqual([])
  })
})
