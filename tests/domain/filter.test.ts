import { describe, expect, test } from 'vitest'
import { countryIds, countryOf } from '@/domain/country'
import { classesIn, matchesQuery, meetsFacets } from '@/domain/filter'

const found = (query: string) => countryIds.filter((id) => matchesQuery(countryOf(id), query))

describe('the search', () => {
  test.each([
    ['Молд', ['MDA'], 'part of a Russian name'],
    ['moldova', ['MDA'], 'a name without its beginning, in lower case'],
    ['ARMENIE', ['ARM'], 'a French name in capitals without its accent'],
    ['azerbaidjan', ['AZE'], 'a French name without its diaeresis'],
    ['Bélarus', ['BLR'], 'a French name with its accent'],
    ['  russian   federation ', ['RUS'], 'a name with spaces to spare'],
    ['Кыргызстан', ['KGZ'], 'a Russian name'],
    ['kirghizistan', ['KGZ'], 'a French name'],
    ['tjk', ['TJK'], 'an alpha-3 code'],
    ['ua', ['UKR'], 'an alpha-2 code'],
    ['051', ['ARM'], 'a numeric code with its leading zero'],
    ['moldova republic', [], 'words in another order'],
    ['Slovenia', [], 'a country that is not among the nine'],
  ])('“%s” finds %j: %s', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  test.each([
    ['Mol\u00addova', 'a soft hyphen'],
    ['mol\u200bdo\u2060va', 'a zero-width space and a word joiner'],
    ['\ufeffmol\u200cdo\u200dva', 'a byte order mark and zero-width joiners'],
    ['\u202amoldova\u202c\u200f\u2066\u2069', 'marks of direction'],
    ['Republic\u00a0of\u202fMoldova', 'spaces that do not break'],
    ['\u3000Ｍｏｌｄｏｖａ', 'full-width letters and space'],
    ['ＭＤＡ', 'a full-width code'],
    ['mol\u0007dova', 'a control character'],
    ['\tmoldova\r\n', 'a tab and the end of a line'],
    ['Молдо\u0301ва', 'a mark of stress'],
    ['\ufe0fmoldova', 'a variation selector'],
    ['Moldova\u115f\u3164', 'a filler'],
    ['République de\u2011Moldova', 'a hyphen that does not break'],
  ])('“%s” finds the Republic of Moldova in spite of %s', (query) => {
    expect(found(query)).toEqual(['MDA'])
  })

  test.each(['', '   ', '\u00ad', '\u200b\u00a0'])(
    'a search without a visible character (“%s”) finds all nine',
    (query) => {
      expect(found(query)).toHaveLength(9)
    },
  )
})

describe('the facets', () => {
  test('leave every class in if none is set', () => {
    expect(classesIn({ fill: null, dots: null })).toEqual(['both', 'fill-only', 'dots-only', 'neither'])
  })

  test.each([
    ['party', null, ['both', 'fill-only']],
    ['non-party', null, ['dots-only', 'neither']],
    [null, 'beneficiary', ['both', 'dots-only']],
    [null, 'non-beneficiary', ['fill-only', 'neither']],
    ['party', 'non-beneficiary', ['fill-only']],
    ['non-party', 'non-beneficiary', ['neither']],
  ] as const)('%s and %s leave the classes %j in', (fill, dots, classes) => {
    expect(classesIn({ fill, dots })).toEqual(classes)
  })

  test('a country meets a facet when it has that status', () => {
    const statuses = { fill: 'party', dots: 'beneficiary' } as const
    expect(meetsFacets(statuses, { fill: 'party', dots: null })).toBe(true)
    expect(meetsFacets(statuses, { fill: 'party', dots: 'non-beneficiary' })).toBe(false)
  })
})
