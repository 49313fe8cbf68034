import { hostingClaim } from '@edition/events'
import writeXlsxFile, { type Cell } from 'write-excel-file/browser'
import { hasHistory } from '@/domain/asOfDate'
import { isClaim } from '@/domain/claims'
import { dayFactOf } from '@/domain/dayFacts'
import { citation, holdsFor } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayCitation'
import { loadTexts, type Texts } from '@/i18n/texts'
import type { FactId, Translator } from '@/i18n/translator'
import { attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { laterSheet } from './laterSheet'
import { partySheet, partySourceRows } from './partySheet'
import { columnFor, columnsFor, finish, font, headed, rowOfLines, stickyHeads, text } from './sheetLayout'
import { memberTable, shownRows } from './sheetRows'

/** A number is aligned left to keep a distance from the text of the next column. */
const cell = (value: string | number): Cell =>
  typeof value === 'string' ? text(value) : { value, type: Number, align: 'left' }

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

  const table = memberTable(context, texts)
  const columns = columnsFor(table, 72)
  const data = [rowOfLines(table.headings, columns, headed), ...table.rows.map((row) => row.map(cell))]

  const behind = factsBehind(context).map((id) => told(id, sources, translator))
  const textsIn = (index: number) => behind.map((cells) => cells[index] ?? '')
  const wide = [columnFor(textsIn(0), 66), columnFor(textsIn(1), 100)]
  const { title, filter, asAt, credit, publisherNote } = attributionOf(context)
  const page = [
    [text(title, { fontWeight: 'bold' })],
    ...[filter, asAt, credit, publisherNote].map((line) => [text(line)]),
    [],
    rowOfLines([texts['column.claim'], texts['column.where']], wide, headed),
    ...behind.map((cells) => rowOfLines(cells, wide, { alignVertical: 'top' })),
    ...(hasHistory ? [[], [text(history['parties.title'], { fontWeight: 'bold' })], ...partySourceRows(parties)] : []),
  ]

  const content = await writeXlsxFile(
    [
      { sheet: texts.sheetCountries, data, columns, ...stickyHeads },
      { sheet: texts.sheetSources, data: page, columns: wide, orientation: 'landscape' },
      ...(hasHistory ? [partySheet(parties)] : []),
      ...(context.view.later ? [laterSheet(translator, sources)] : []),
    ],
    { ...font, features: [finish] },
  ).toBlob()
  return { name: fileName('countries', 'xlsx', context), content }
}
