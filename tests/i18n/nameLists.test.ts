import { describe, expect, test } from 'vitest'
import { partyNames } from '@edition/partyNames'
import { countryIds, countryOf } from '@/domain/country'
import { membersOn } from '@/domain/dayFacts'
import type { CountryId, Language } from '@/domain/edition'
import { keyDates } from '@/domain/keyDates'
import { languages } from '@/domain/language'
import { byClass } from '@/domain/memberClasses'
import { rowsOf } from '@/domain/memberRows'
import { members } from '@/domain/members'
import { membersByName, namesOf, sortedNames } from '@/domain/membersByName'
import { signatoryIds } from '@/domain/parties'
import { defaultView } from '@/domain/view'
import { atEditionDate, forTalk } from '@/exports/exportContext'
import { makeCsv } from '@/exports/spreadsheet/makeCsv'
import { signedOnlyLine } from '@/exports/spreadsheet/partyRows'
import { messagesOnDate } from '@/i18n/messagesOnDate'
import { loadTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'
import { readCsv } from '../exports/csvReader'
import { deckOf } from '../exports/deck'
import { handed } from '../exports/scene'
import { all, textOf } from '../exports/xml'

/** The nine in the alphabetical order of each language, written by hand. */
const order: Readonly<Record<Language, readonly CountryId[]>> = {
  en: ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR'],
  fr: ['ARM', 'AZE', 'BLR', 'RUS', 'KAZ', 'KGZ', 'MDA', 'TJK', 'UKR'],
  ru: ['AZE', 'ARM', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR'],
}
const nameOf = (id: CountryId, language: Language) => countryOf(id).name[language]
const namesIn = (language: Language, ids: readonly CountryId[] = order[language]) => {
  const wanted = order[language].filter((id) => ids.includes(id))
  return wanted.map((id) => nameOf(id, language))
}

/** The names of the nine in a text, in the order in which it says them. */
const said = (text: string, language: Language) =>
  countryIds
    .map((id) => nameOf(id, language))
    .filter((name) => text.includes(name))
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))

describe('the functions for names', () => {
  test.each([
    ['en', ['Ukraine', 'Armenia', 'belarus'], ['Armenia', 'belarus', 'Ukraine']],
    ['en', ['Zimbabwe', 'Åland', 'Albania'], ['Åland', 'Albania', 'Zimbabwe']],
    ['fr', ['Finlande', 'Espagne', 'États-Unis', 'Estonie'], ['Espagne', 'Estonie', 'États-Unis', 'Finlande']],
    ['ru', ['Украина', 'Армения', 'Азербайджан', 'Беларусь'], ['Азербайджан', 'Армения', 'Беларусь', 'Украина']],
    // Russian puts its own letters first, English does not.
    ['ru', ['Nauru', 'Науру'], ['Науру', 'Nauru']],
    ['en', ['Науру', 'Nauru'], ['Nauru', 'Науру']],
    ['ru', [], []],
  ] as const)('sort names in %s: %j', (language, names, expected) => {
    expect(sortedNames(names, language)).toEqual(expected)
  })

  test('keep the list that they sort as it is', () => {
    const names = ['b', 'a'] as const
    expect(sortedNames(names, 'en')).toEqual(['a', 'b'])
    expect(names).toEqual(['b', 'a'])
  })

  test.each([
    ['en', ['UKR', 'RUS', 'KAZ'], 'Kazakhstan, Russian Federation, Ukraine'],
    ['fr', ['UKR', 'KAZ', 'RUS'], 'Fédération de Russie, Kazakhstan, Ukraine'],
    ['ru', ['ARM', 'AZE'], 'Азербайджан, Армения'],
    ['en', ['MDA'], 'Republic of Moldova'],
    ['fr', [], ''],
  ] as const)('join names in %s: %j', (language, ids, expected) => {
    expect(namesOf(ids, language)).toBe(expected)
  })

  test.each(languages)('sort the nine in %s, from any order', (language) => {
    for (const start of [members, members.toReversed()])
      expect(membersByName(start, language).map(({ country }) => country.id)).toEqual(order[language])
    expect(namesOf(countryIds.toReversed(), language)).toBe(namesIn(language).join(', '))
  })
})

describe.each(languages)('every list of names in %s is in the order of the language:', (language) => {
  test('the rows of the table', () => {
    const rows = rowsOf(membersByName(members, language), language)
    expect(rows.map(({ id }) => id)).toEqual(order[language])
    expect(rows.map(({ rank }) => rank)).toEqual([...order[language].keys()])
    expect(rows.map(({ name }) => name)).toEqual(namesIn(language))
  })

  test('the rows of the table on every key date', () => {
    for (const { day } of keyDates)
      if (day) {
        const rows = rowsOf(membersByName(membersOn(day), language), language)
        expect(
          rows.map(({ id }) => id),
          day,
        ).toEqual(order[language])
      }
  })

  test('the cells of the matrix', () => {
    const cells = Object.values(byClass(membersByName(members, language)))
    expect(cells.flat()).toHaveLength(countryIds.length)
    for (const ids of cells) expect(ids.map((id) => nameOf(id, language))).toEqual(namesIn(language, ids))
  })

  test('the countries of each stop of the choice of a day', () => {
    for (const { deposited, bound } of keyDates)
      for (const ids of [deposited, bound])
        expect(namesOf(ids.toReversed(), language)).toBe(namesIn(language, ids).join(', '))
  })

  test('the countries that have deposited and are not yet bound, on every key date', async () => {
    const own = { language, messages: await loadTexts('page', language) }
    const texts = { overrides: await loadTexts('overrides', language), day: await loadTexts('day', language) }
    const counts = keyDates.flatMap(({ day }) => {
      if (!day) return []
      const on = messagesOnDate(own, texts, day)
      const pending = membersOn(day).flatMap(({ deposited, country }) => (deposited ? [country.id] : []))
      expect(on.values?.['pending'], day).toBe(namesIn(language, pending).join(', '))
      const lead = translatorOf(on).t('lead')
      expect(said(lead, language), day).toEqual(namesIn(language, pending))
      return [pending.length]
    })
    // Without a day on which several wait, the order would not be tested.
    expect(Math.max(...counts)).toBeGreaterThan(1)
  })

  test('the members of an export at the month of the edition and in the talk', async () => {
    const context = { ...(await handed({ lang: language })), members: members.toReversed() }
    for (const { members: inOrder } of [atEditionDate(context), forTalk(context)])
      expect(inOrder.map(({ country }) => country.id)).toEqual(order[language])
  })

  test('the rows of the CSV file', async () => {
    const { content } = await makeCsv(await handed({ lang: language, sort: defaultView.sort }))
    const [, ...rows] = readCsv((await content.text()).replace('\uFEFF', ''))
    expect(rows.map(([name]) => name)).toEqual(namesIn(language))
    const { content: reversed } = await makeCsv(
      await handed({ lang: language, sort: { column: 'country', descending: true } }),
    )
    const [, ...last] = readCsv((await reversed.text()).replace('\uFEFF', ''))
    expect(last.map(([name]) => name)).toEqual(namesIn(language).toReversed())
  })

  test('the rows of the CSV file with equal statuses', async () => {
    const { content } = await makeCsv(await handed({ lang: language, sort: { column: 'fill', descending: false } }))
    const [, ...rows] = readCsv((await content.text()).replace('\uFEFF', ''))
    const { 'fill-only': one, both, ...rest } = byClass(members)
    const parties = namesIn(language, [...one, ...both])
    const others = namesIn(language, Object.values(rest).flat())
    expect(rows.map(([name]) => name)).toEqual([...parties, ...others])
  })

  test('the countries that only signed', async () => {
    const texts = {
      translator: translatorOf({ language, messages: await loadTexts('page', language) }),
      history: await loadTexts('history', language),
      share: await loadTexts('exports', language),
    }
    const line = signedOnlyLine(texts)
    const names = signatoryIds.map((id) => partyNames[id][language])
    expect(names.filter((name) => !line.includes(name))).toEqual([])
    expect(names.toSorted((a, b) => line.indexOf(a) - line.indexOf(b))).toEqual(
      names.toSorted((a, b) => a.localeCompare(b, language)),
    )
  })

  test('the cells of the matrix and the row of tiles on the slides', async () => {
    // The view has a filter and hands over its members in the order of their codes.
    const { slides, told } = await deckOf(language, 'tiles')
    const at = (layout: string) => slides[told.findIndex((step) => step.layout === layout)]
    const matrix = at('matrix')
    const cells = matrix ? all(matrix, 'a:tc').map((cell) => said(textOf(cell), language)) : []
    expect(cells.flat().toSorted()).toEqual(namesIn(language).toSorted())
    for (const names of cells) expect(names).toEqual(namesIn(language).filter((name) => names.includes(name)))
    const columns = at('columns')
    const tiles = columns
      ? all(columns, 'p:sp')
          .map(textOf)
          .filter((text) => namesIn(language).includes(text))
      : []
    expect(tiles).toEqual(namesIn(language))
  })
})
