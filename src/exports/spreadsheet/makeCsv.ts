import { format } from '@/i18n/format'
import { loadTexts } from '@/i18n/texts'
import { attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { csvOf } from './csv'
import { partyOrigin, partyTable } from './partyRows'
import { memberTable } from './sheetRows'
import type { Table } from './table'

/**
 * The file holds only the table, because a program reads every other line as a row of it: what holds for all rows stands in
 * further columns, equal in each row.
 */
function fileOf(
  part: string,
  context: ExportContext,
  { headings, rows }: Table,
  further: readonly (readonly [heading: string, text: string])[],
): ExportFile {
  const texts = further.map(([, text]) => text)
  const records = [
    [...headings, ...further.map(([heading]) => heading)],
    ...rows.map((row) => [...row.map(String), ...texts]),
  ]
  const content = new Blob([csvOf(records)], { type: 'text/csv;charset=utf-8' })
  return { name: fileName(part, 'csv', context), content }
}

/**
 * Writes the shown members as CSV. CSV cannot mark a column as text: a spreadsheet keeps the leading zeros of M49 only in
 * the workbook.
 * @returns the file; it holds only the headings if no member is shown
 */
export async function makeCsv(context: ExportContext): Promise<ExportFile> {
  const texts = await loadTexts('exports', context.translator.language)
  const { title, filter, asAt, credit } = attributionOf(context)
  // The date stamp is a sentence, because a spreadsheet would read a month and a year as the first day of the month.
  return fileOf('countries', context, memberTable(context, texts, asAt), [
    [texts['column.title'], title],
    [texts['column.filter'], filter],
    [texts['column.credit'], credit],
  ])
}

/** @returns the Parties as CSV, one row each */
export async function makePartiesCsv(context: ExportContext): Promise<ExportFile> {
  const { translator } = context
  const [history, share] = await Promise.all([
    loadTexts('history', translator.language),
    loadTexts('exports', translator.language),
  ])
  const texts = { translator, history, share }
  const { title, asAt } = attributionOf(context)
  return fileOf('parties', context, partyTable(texts), [
    [share['column.asAt'], asAt],
    [
      share['column.title'],
      format(share.labelled, translator.language, { label: title, value: history['parties.title'] }),
    ],
    [share['column.credit'], partyOrigin(texts)],
  ])
}
