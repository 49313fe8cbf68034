import writeXlsxFile, { type Cell, type CellObject } from 'write-excel-file/browser'
import { isClaim } from '@/data/claims'
import { dayFactOf } from '@/data/dayFacts'
import { citation, holdsFor } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayNote'
import { loadSources } from '@/i18n/loadBackground'
import { loadParties } from '@/i18n/loadParties'
import { loadShare } from '@/i18n/loadExport'
import type { SourceTexts } from '@/i18n/messages/background/en'
import type { FactId, Translator } from '@/i18n/translator'
import { attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { laterSheet } from './laterSheet'
import { partySheet, partySourceRows } from './partySheet'
import { columnFor, finish, font, rowOfLines, text } from './sheetLayout'
import { sheetColumns, sheetHeadings, sheetRows, shownRows } from './sheetRows'

const headed = {
  fontWeight: 'bold', alignVertical: 'bottom', bottomBorderStyle: 'medium',
} as const satisfies CellObject // prettier-ignore

/** The one number in a sheet; to the left, away from the text after it. */
const year = (value: string): Cell => (value === '' ? null : { value: Number(value), type: Number, align: 'left' })

/** What the rows rest on: the nine, their date and the years asked for, then each country in the order of its row. */
const factsBehind = (context: ExportContext): readonly FactId[] => [
  'as-at',
  'countries',
  'hosting-period',
  ...shownRows(context).flatMap(({ claims, meeting }) => [...claims, ...(meeting ? [meeting.id] : [])]),
]

/** What a fact says, and what stands behind it. */
function told(id: FactId, sources: SourceTexts, translator: Translator): readonly string[] {
  const { language } = translator
  if (isClaim(id))
    return [claimName(id, sources, translator), `${citation(id, sources, language)} ${holdsFor(id, sources, language)}`]
  const fact = dayFactOf(id)
  return fact ? [dayFactName(fact, sources, translator), dayCitation(fact, sources, translator)] : []
}

/**
 * The countries shown as a workbook: a sheet of them, one of what stands behind it with the attribution, one of the Parties,
 * and one of later developments while they are shown.
 * @returns the file; of no country its headings and the attribution
 * @throws where the words of its sheets do not come
 */
export async function makeXlsx(context: ExportContext): Promise<ExportFile> {
  const { translator } = context
  const { language } = translator
  const [texts, sources, growth] = await Promise.all([
    loadShare(language),
    loadSources(language),
    loadParties(language),
  ])
  const parties = { translator, growth, share: texts }

  const headings = sheetHeadings(translator, texts)
  const rows = sheetRows(context)
  const columns = sheetColumns.map((column) =>
    columnFor([...headings[column].split(' '), ...rows.map((row) => row[column])], 72),
  )
  const countries = [
    rowOfLines(sheetColumns.map((column) => headings[column]), columns, headed), // prettier-ignore
    ...rows.map((row) => sheetColumns.map((column) => (column === 'hosted' ? year(row.hosted) : text(row[column])))),
  ]

  const behind = factsBehind(context).map((id) => told(id, sources, translator))
  const wide = [0, 1].map((index) => columnFor(behind.map((cells) => cells[index] ?? ''), index === 0 ? 66 : 100)) // prettier-ignore
  const { title, filter, asAt, credit, publisherNote } = attributionOf(context)
  const page = [
    [text(title, { fontWeight: 'bold' })],
    ...[filter, asAt, credit, publisherNote].map((line) => [text(line)]),
    [],
    rowOfLines([texts['column.claim'], texts['column.where']], wide, headed),
    ...behind.map((cells) => rowOfLines(cells, wide, { alignVertical: 'top' })),
    [],
    [text(growth.aboutGrowth, { fontWeight: 'bold' })],
    ...partySourceRows(parties).map((cells) => [...cells]),
  ]

  const partyTable = partySheet(parties, headed)

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
      {
        sheet: texts.sheetParties,
        data: [...partyTable.data],
        columns: [...partyTable.columns],
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape',
      },
      ...(context.view.later ? [laterSheet(translator, sources, headed)] : []),
    ],
    { ...font, features: [finish] },
  ).toBlob()
  return { name: fileName('countries', 'xlsx', context), content }
}
