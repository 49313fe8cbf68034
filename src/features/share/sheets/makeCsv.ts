import { loadShare } from '@/i18n/loadShare'
import { colophonOf, fileName, type ExportFile, type Handover } from '../handover'
import { csvOf } from './csv'
import { sheetColumns, sheetHeadings, sheetRows } from './sheetRows'

/**
 * The countries shown as CSV. The table begins in the first line and ends in the last, because a program takes whatever
 * else stands in the file for a row of it: title, filter and credit are its last columns, the same in each row. No column
 * of CSV can say that it is text; whoever needs the zeros of M49 in a spreadsheet takes the workbook.
 * @returns the file; of no country its headings
 */
export async function makeCsv(handover: Handover): Promise<ExportFile> {
  const words = await loadShare(handover.speaker.language)
  const headings = sheetHeadings(handover.speaker, words)
  const { title, filter, asAt, credit } = colophonOf(handover)
  const records = [
    [
      ...sheetColumns.map((column) => headings[column]),
      words['column.title'],
      words['column.filter'],
      words['column.credit'],
    ],
    // A month and a year alone a spreadsheet would take for the first day of the month.
    ...sheetRows(handover)
      .map((row) => ({ ...row, asAt }))
      .map((row) => [...sheetColumns.map((column) => row[column]), title, filter, credit]),
  ]
  return {
    name: fileName('countries', 'csv', handover),
    content: new Blob([csvOf(records)], { type: 'text/csv;charset=utf-8' }),
  }
}
