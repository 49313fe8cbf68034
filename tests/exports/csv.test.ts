import { describe, expect, test } from 'vitest'
import { csvOf } from '@/exports/spreadsheet/csv'
import { makeCsv } from '@/exports/spreadsheet/makeCsv'
import { readCsv } from './csvReader'
import { rowsOf } from '@/domain/memberRows'
import { languages } from '@/domain/language'
import { treatyChapter, treatySources } from '@edition/treatySources'
import { shortRowSource } from '@/i18n/rowSource'
import { expectedCells, handed, handedOn, scenes } from './scene'

const mark = '\uFEFF'

/** Reads the bytes as a spreadsheet does; `Blob.text()` would remove the byte order mark. */
async function written(content: Blob) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer())
  expect(text.startsWith(mark)).toBe(true)
  return readCsv(text.slice(mark.length))
}

const hostile = [
  '=cmd()',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  '\nx',
  '\0x',
  ' =1+1',
  '\u00A0=1',
  '\u200B=1',
  '\uFEFF@x',
  '\r\n =1',
  '＝1',
  '－1',
  '="a",b',
  "'=1",
] as const
const harmless = [
  'Armenia',
  'a,b',
  'say "so"',
  '"',
  'two\r\nlines',
  'two\nlines',
  ' edge ',
  '',
  '051',
  'x=1',
  '–',
  '2 - 1',
  "'",
  'é;à',
] as const

describe('a table as CSV', () => {
  test.each(hostile)('%j stays text behind an apostrophe, and nothing else is changed', (text) => {
    const file = csvOf([['a', text, 'b'], [text]])
    const before = text.startsWith("'") ? '' : "'"
    expect(readCsv(file.slice(1))).toEqual([['a', before + text, 'b'], [before + text]])
  })

  test.each(harmless)('%j is read back unchanged', (text) => {
    const file = csvOf([['a', text, 'b'], [text]])
    expect(file.startsWith(mark)).toBe(true)
    expect(readCsv(file.slice(1))).toEqual([['a', text, 'b'], [text]])
  })
})

describe('the countries as CSV', () => {
  test('are the nine with codes, statuses and meeting under the right headings, and no other line', async () => {
    const { name, content } = await makeCsv(await handed())
    expect(name).toBe('icis-briefing-countries-2016-09-en.csv')
    expect(content.type).toBe('text/csv;charset=utf-8')
    const [headings, ...rows] = await written(content)
    expect(headings).toEqual([
      'Country',
      'ISO alpha-2',
      'ISO alpha-3',
      'M49',
      'Convention',
      'Assistance Programme',
      'Hosted ICIS, 2014–2016',
      'As at',
      'Source',
      'Paragraph or chapter',
      'Title',
      'Shown',
      'Credit',
    ])
    expect(rows.map((row) => row.slice(0, 7).join(' | '))).toEqual([
      'Armenia | AM | ARM | 051 | Party | Beneficiary | ',
      'Azerbaijan | AZ | AZE | 031 | Party | Beneficiary | 2014',
      'Belarus | BY | BLR | 112 | Party | Beneficiary | ',
      'Kazakhstan | KZ | KAZ | 398 | Party | Beneficiary | 2015',
      'Kyrgyzstan | KG | KGZ | 417 | Not a Party | Beneficiary | 2016',
      'Republic of Moldova | MD | MDA | 498 | Party | Beneficiary | ',
      'Russian Federation | RU | RUS | 643 | Party | Not a beneficiary | ',
      'Tajikistan | TJ | TJK | 762 | Not a Party | Beneficiary | ',
      'Ukraine | UA | UKR | 804 | Not a Party | Beneficiary | ',
    ])
  })

  test.each(scenes)('$lang, $fill, $dots, “$q”: are those shown, each with title, filter and credit', async (scene) => {
    const context = await handed(scene)
    const { t } = context.translator
    const [headings = [], ...rows] = await written((await makeCsv(context)).content)
    expect(headings).toHaveLength(13)
    expect(new Set(headings).size).toBe(13)
    // The cell contains the whole stamp, because a spreadsheet would turn a month with a year into a day.
    expect(rows.map((row) => row.slice(0, 10))).toEqual(expectedCells(context).map((cells) => cells.with(7, t('asAt'))))
    for (const [title, filter, credit] of rows.map((row) => row.slice(10))) {
      expect([title, credit]).toEqual([t('title'), t('credit')])
      expect(filter).toContain(String(context.shown.length))
      expect(filter).toContain(scene.q)
      for (const facet of [scene.fill, scene.dots]) if (facet) expect(filter).toContain(t(`${facet}.inList`))
    }
  })

  test.each([
    ['hosted', false, ['Azerbaijan', 'Kazakhstan', 'Kyrgyzstan']],
    ['dots', true, ['Russian Federation', 'Armenia', 'Azerbaijan']],
    ['country', true, ['Ukraine', 'Tajikistan', 'Russian Federation']],
  ] as const)('sorted by %s, descending %s, are in the order of the table', async (column, descending, first) => {
    const { content } = await makeCsv(await handed({ sort: { column, descending } }))
    const [, ...rows] = await written(content)
    expect(rows.slice(0, 3).map(([name]) => name)).toEqual(first)
  })

  test.each(languages)(
    'on another day name in %s the list that has each country, and no paragraph',
    async (language) => {
      const context = await handedOn(language, '2022-10-04')
      const [headings = [], ...rows] = await written((await makeCsv(context)).content)
      const absent = {
        en: 'In neither list of participants',
        fr: 'Dans aucune des deux listes de participants',
        ru: 'Ни в одном из двух списков участников',
      }[language]
      expect(headings[9]).toBe(
        { en: 'Paragraph or chapter', fr: 'Paragraphe ou chapitre', ru: 'Абзац / глава' }[language],
      )
      expect(Object.fromEntries(rows.map((row) => [row[2], row.slice(8, 10)]))).toEqual({
        ...Object.fromEntries(
          ['ARM', 'AZE', 'BLR', 'KAZ', 'MDA', 'RUS'].map((id) => [id, [treatySources.collection.title, treatyChapter]]),
        ),
        // Its days are later than what was read of the Treaty Collection.
        UKR: [treatySources.bound.title, ''],
        KGZ: [absent, ''],
        TJK: [absent, ''],
      })
    },
  )

  test.each(languages)('have in %s the sources of the table', async (language) => {
    const told = ({ members, translator }: Awaited<ReturnType<typeof handed>>) =>
      Object.fromEntries(rowsOf(members, language).map((row) => [row.id, shortRowSource(row, translator)]))
    const own = { en: 'para.\u00a02', fr: 'par.\u00a02', ru: 'абз.\u00a02' }[language]
    expect(new Set(Object.values(told(await handed({ lang: language }))))).toEqual(new Set([own]))
    expect(told(await handedOn(language, '2022-10-04'))).toEqual({
      ...Object.fromEntries(['ARM', 'AZE', 'BLR', 'KAZ', 'MDA', 'RUS'].map((id) => [id, treatyChapter])),
      UKR: 'InforMEA',
      KGZ: '–',
      TJK: '–',
    })
  })
})
