import { parties } from '@edition/parties'
import { partyIds, signatoryIds } from '@/domain/parties'
import { partyNames } from '@edition/partyNames'
import { toIso } from '@/domain/partialDate'
import { describe, expect, test } from 'vitest'
import { makeXlsx } from '@/exports/spreadsheet/makeXlsx'
import type { ExportFile } from '@/exports/exportContext'
import { expectedCells, handed, scenes } from './scene'
import JSZip from 'jszip'

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
const all = (node: Document | Element, name: string) => [...node.getElementsByTagName(name)]

/** Reads the names of the sheets, and each sheet as XML and as its cells with address, format and value. */
async function read({ content }: ExportFile) {
  const zip = await JSZip.loadAsync(content)
  const part = async (path: string) => parse((await zip.file(path)?.async('string')) ?? '')
  const strings = all(await part('xl/sharedStrings.xml'), 'si').map((item) => item.textContent)
  const names = all(await part('xl/workbook.xml'), 'sheet').map((sheet) => sheet.getAttribute('name'))
  const styles = await part('xl/styles.xml')
  const formats = new Map(
    all(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')]),
  )
  const sheets = await Promise.all(
    [1, 2, 3].map(async (id) => {
      const xml = await part(`xl/worksheets/sheet${id}.xml`)
      const cells = all(xml, 'c').map((cell) => {
        const value = cell.textContent
        const isText = cell.getAttribute('t') === 's'
        const style = all(styles, 'cellXfs')[0]?.children[Number(cell.getAttribute('s'))]
        return {
          at: cell.getAttribute('r') ?? '',
          isText,
          format: formats.get(style?.getAttribute('numFmtId') ?? null),
          value: isText ? strings[Number(value)] : value,
        }
      })
      return { xml, cells }
    }),
  )
  return { files: Object.keys(zip.files), names, sheets }
}
type Sheet = Awaited<ReturnType<typeof read>>['sheets'][number]

const letters = Array.from('ABCDEFGHIJ')
/** The rows of a sheet, an empty cell as empty text. */
const tableOf = (sheet: Sheet | undefined) => {
  const count = all(sheet?.xml ?? new Document(), 'row').length
  return Array.from({ length: count }, (_, row) =>
    letters.map((letter) => sheet?.cells.find(({ at }) => at === `${letter}${row + 1}`)?.value ?? ''),
  )
}

describe('the countries as a workbook', () => {
  test.each(scenes)('$lang, $fill, $dots, “$q”: are those shown, and nothing is a formula', async (scene) => {
    const context = await handed(scene)
    const { t } = context.translator
    const { names, sheets } = await read(await makeXlsx(context))
    expect(names).toEqual(
      {
        en: ['Countries', 'Sources', 'Parties'],
        fr: ['Pays', 'Sources', 'Parties'],
        ru: ['Страны', 'Источники', 'Стороны'],
      }[scene.lang],
    )
    const [headings = [], ...rows] = tableOf(sheets[0])
    expect(headings.slice(0, 2)).toEqual([t('country'), 'ISO alpha-2'])
    expect(rows).toEqual(expectedCells(context))
    for (const { xml, cells } of sheets) {
      expect(all(xml, 'f')).toEqual([])
      expect(all(xml, 'parsererror')).toEqual([])
      // A number is the year of a meeting; all else is text, and stays text when it is edited.
      for (const { at, isText, format, value } of cells)
        if (isText) expect(`${at} ${format}`).toBe(`${at} @`)
        else expect(`${at.charAt(0)} ${value}`).toMatch(/^G 201[456]$/)
    }
    const told = tableOf(sheets[1]).map(([first]) => first)
    expect(told[0]).toBe(t('title'))
    expect(told[1]).toContain(scene.q)
    expect(told.slice(2, 5)).toEqual([t('asAt'), t('credit'), t('publisherNote')])
    // The rows for the nine, their date and the years; then both statuses and the meeting of each country; then, after a
    // blank row, the sources of the Parties: a heading, a sentence and two lists.
    const meetings = context.shown.filter((id) => ['AZE', 'KAZ', 'KGZ'].includes(id)).length
    expect(told.slice(7)).toHaveLength(3 + 2 * context.shown.length + meetings + 5)
  })

  test('contain the Parties on a third sheet, and under them those that only signed', async () => {
    const { names, sheets } = await read(await makeXlsx(await handed()))
    expect(names).toEqual(['Countries', 'Sources', 'Parties'])
    const cells = sheets[2]?.cells ?? []
    const column = (letter: string) =>
      cells.filter(({ at }) => new RegExp(`^${letter}\\d+$`).test(at)).map(({ value }) => value)
    const ids = partyIds.filter((id) => parties[id].deposited.year < 2017)
    expect(column('G').slice(1)).toEqual(ids.map((id) => toIso(parties[id].deposited)))
    expect(column('I').slice(1)).toEqual(ids.map((id) => toIso(parties[id].inForce)))
    for (const id of signatoryIds) expect(column('A').at(-1)).toContain(partyNames[id].en)
    expect(sheets[1]?.cells.map(({ value }) => value).join()).toContain('InforMEA')
  })

  test('keep the zeros of codes, freeze the heads, and have columns and rows of sufficient size', async () => {
    const file = await makeXlsx(await handed())
    expect(file.name).toBe('icis-briefing-countries-2016-09-en.xlsx')
    const { sheets } = await read(file)
    const [countries, sources] = sheets
    expect(countries?.cells.find(({ at }) => at === 'D2')).toEqual({
      at: 'D2',
      isText: true,
      format: '@',
      value: '051',
    })
    const pane = all(countries?.xml ?? new Document(), 'pane')[0]
    expect([pane?.getAttribute('ySplit'), pane?.getAttribute('xSplit'), pane?.getAttribute('state')]).toEqual([
      '1',
      '1',
      'frozen',
    ])
    const widths = all(countries?.xml ?? new Document(), 'col').map((column) => Number(column.getAttribute('width')))
    expect(widths).toHaveLength(10)
    for (const [index, width] of widths.entries()) {
      const longest = Math.max(
        ...tableOf(countries)
          .slice(1)
          .map((row) => row[index]?.length ?? 0),
      )
      expect(width).toBeGreaterThanOrEqual(Math.min(72, longest))
    }
    expect(all(sources?.xml ?? new Document(), 'col')).toHaveLength(2)
    // The heads and the row of the date need the height of several lines.
    const heights = [countries?.xml, sources?.xml].map((xml) =>
      all(xml ?? new Document(), 'row').map((row) => Number(row.getAttribute('ht'))),
    )
    expect(heights[0]?.[0]).toBeGreaterThanOrEqual(30)
    expect(heights[1]?.[7]).toBeGreaterThanOrEqual(30)
  })

  test.each([
    ['en', 'Kyrgyzstan: Not a Party', 'Stated in the press release, paragraph 2. Refers to September 2016.'],
    [
      'en',
      'Armenia: Party',
      'Derived (paragraph 2): named among the nine and not among the exceptions. Refers to September 2016.',
    ],
    ['en', 'ICIS meeting, Azerbaijan: 2014', 'Stated in the press release, paragraph 3. Refers to 2014.'],
  ] as const)('say in %s on the second sheet of “%s”: %s', async (lang, fact, where) => {
    const { sheets } = await read(await makeXlsx(await handed({ lang })))
    expect(
      tableOf(sheets[1])
        .find(([name]) => name === fact)?.[1]
        ?.replaceAll('\u00A0', ' '),
    ).toBe(where)
  })

  test.each(['=cmd()', '+1', '-1', '@x', '\tx', ' =1', 'a\nb', 'say "so"', '<f>1</f>', '&amp;'])(
    'keep %j as text',
    async (name) => {
      const context = await handed()
      const named = context.members.map((member) => ({
        ...member,
        country: { ...member.country, name: { ...member.country.name, en: name } },
      }))
      const { sheets } = await read(await makeXlsx({ ...context, members: named }))
      expect(sheets[0]?.cells.find(({ at }) => at === 'A2')).toEqual({
        at: 'A2',
        isText: true,
        format: '@',
        value: name,
      })
      expect(all(sheets[0]?.xml ?? new Document(), 'f')).toEqual([])
    },
  )
})
