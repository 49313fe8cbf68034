import { loadParties } from '@/i18n/loadParties'
import { loadShare } from '@/i18n/loadExport'
import { attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { csvOf } from './csv'
import { partyColumns, partyHeadings, partyOrigin, partySheetRows } from './partyRows'
import { sheetColumns, sheetHeadings, sheetRows } from './sheetRows'

/**
 * The countries shown as CSV. The table begins in the first line and ends in the last, because a program takes whatever
 * else stands in the file for a row of it: title, filter and credit are its last columns, the same in each row. No column
 * of CSV can say that it is text; whoever needs the zeros of M49 in a spreadsheet takes the workbook.
 * @returns the file; of no country its headings
 */
export async function makeCsv(context: ExportContext): Promise<ExportFile> {
  const texts = await loadShare(context.translator.language)
  const headings = sheetHeadings(context.translator, texts)
  const { title, filter, asAt, credit } = attributionOf(context)
  const records = [
    [
      ...sheetColumns.map((column) => headings[column]),
      texts['column.title'],
      texts['column.filter'],
      texts['column.credit'],
    ],
    // A month and a year alone a spreadsheet would take for the first day of the month.
    ...sheetRows(context)
      .map((row) => ({ ...row, asAt }))
      .map((row) => [...sheetColumns.map((column) => row[column]), title, filter, credit]),
  ]
  return {
    name: fileName('countries', 'csv', context),
    content: new Blob([csvOf(records)], { type: 'text/csv;charset=utf-8' }),
  }
}

/**
 * The Parties as CSV, a row each: the table begins in the first line and ends in the last, and what it is, its date and
 * its origin are its last columns.
 * @returns the file
 */
export async function makePartiesCsv(context: ExportContext): Promise<ExportFile> {
  const { translator } = context
  const [growth, share] = await Promise.all([loadParties(translator.language), loadShare(translator.language)])
  const texts = { translator, growth, share }
  const headings = partyHeadings(texts)
  const { title, asAt } = attributionOf(context)
  const records = [
    [
      ...partyColumns.map((column) => headings[column]),
      share['column.asAt'],
      share['column.title'],
      share['column.credit'],
    ],
    ...partySheetRows(texts).map((row) => [
      ...partyColumns.map((column) => row[column]),
      asAt,
      `${title}: ${growth.aboutGrowth}`,
      partyOrigin(texts),
    ]),
  ]
  return {
    name: fileName('parties', 'csv', context),
    content: new Blob([csvOf(records)], { type: 'text/csv;charset=utf-8' }),
  }
}
