import { hostingClaim } from '@edition/events'
import writeXlsxFile, { type Cell, type CellObject } from 'write-excel-file/browser'
import { hasHistory } from '@/domain/asOfDate'
import { isClaim } from '@/domain/claims'
import { dayFactOf } from '@/domain/dayFacts'
import { citation, holdsFor } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayCitation'
import { loadTexts } from '@/i18n/texts'
import type { Texts } from '@/i18n/texts'
import type { FactId, Translator } from '@/i18n/translator'
import { attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { laterSheet } from './laterSheet'
import { partySheet, partySourceRows } from './partySheet'
import { columnFor, finish, font, rowOfLines, text } from './sheetLayout'
import { sheetColumns, sheetHeadings, sheetRows, shownRows } from './sheetRows'

const headed = {
  fontWeight: 'bold',
  alignVertical: 'bottom',
  bottomBorderStyle: 'medium',
} as const satisfies CellObject

/** The only number in a sheet, aligned left to keep a distance from the text of the next column. */
const year = (value: string): Cell => (value === '' ? null : { value: Number(value), type: Number, align: 'left' })

/** The facts behind the rows: the as-at date, the members and the hosting, then each member in the order of the rows. */
const factsBehind = (context: ExportContext): readonly FactId[] => [
  'as-at',
  'countries',
  ...(hostingClaim ? [hostingClaim] : []),
  ...shownRows(context).flatMap(({ claims, meeting }) => [...claims, ...(meeting ? [meeting.id] : [])]),
]

/** The text of a fact, and its citation. */
function told(id: FactId, sources: Texts['sources'], translator: Translator): readonly string[] {
  const { language } = translator
  if (isClaim(id))
    return [claimName(id, sources, translator), `${citation(id, sources, language)} ${holdsFor(id, sources, language)}`]
  const fact = dayFactOf(id)
  return fact ? [dayFactName(fact, sources, translator), dayCitation(fact, sources, translator)] : []
}

/**
 * Writes the shown members as a workbook: a sheet of members, a sheet of their sources with the attribution, a sheet of the
 * Parties if the edition has a history, and a sheet of later developments while they are shown.
 * @returns the file; it holds only the headings and the attribution if no member is shown
 * @throws if the texts of its sheets cannot be loaded
 */
export async function makeXlsx(context: ExportContext): Promise<ExportFile> {
  const { translator } = context
  const { language } = translator
  const [texts, sources, history] = await Promise.all([
    loadTexts('exports', language),
    loadTexts('sources', language),
    loadTexts('history', language),
  ])
  const parties = { translator, history, share: texts }

  const headings = sheetHeadings(translator, texts)
  const rows = sheetRows(context)
  const columns = sheetColumns.map((column) =>
    columnFor([...headings[column].split(' '), ...rows.map((row) => row[column])], 72),
  )
  const countries = [
    rowOfLines(
      sheetColumns.map((column) => headings[column]),
      columns,
      headed,
    ),
    ...rows.map((row) => sheetColumns.map((column) => (column === 'hosted' ? year(row.hosted) : text(row[column])))),
  ]

  const behind = factsBehind(context).map((id) => told(id, sources, translator))
  const wide = [0, 1].map((index) =>
    columnFor(
      behind.map((cells) => cells[index] ?? ''),
      index === 0 ? 66 : 100,
    ),
  )
  const { title, filter, asAt, credit, publisherNote } = attributionOf(context)
  const page = [
    [text(title, { fontWeight: 'bold' })],
    ...[filter, asAt, credit, publisherNote].map((line) => [text(line)]),
    [],
    rowOfLines([texts['column.claim'], texts['column.where']], wide, headed),
    ...behind.map((cells) => rowOfLines(cells, wide, { alignVertical: 'top' })),
    ...(hasHistory
      ? [
          [],
          [text(history['parties.title'], { fontWeight: 'bold' })],
          ...partySourceRows(parties).map((cells) => [...cells]),
        ]
      : []),
  ]

  const content = await writeXlsxFile(
    [
      {
        sheet: texts.sheetCountries,
        data: countries,
        columns,
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape',
      },
      { sheet: texts.sheetSources, data: page, columns: wide, orientation: 'landscape' },
      ...(hasHistory ? [partySheet(parties, headed)] : []),
      ...(context.view.later ? [laterSheet(translator, sources, headed)] : []),
    ],
    { ...font, features: [finish] },
  ).toBlob()
  return { name: fileName('countries', 'xlsx', context), content }
}
