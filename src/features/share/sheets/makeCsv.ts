import { loadGrowth } from '@/i18n/loadGrowth'
import { loadShare } from '@/i18n/loadShare'
import { colophonOf, fileName, type ExportFile, type Handover } from '../handover'
import { csvOf } from './csv'
import { partyColumns, partyHeadings, partyOrigin, partySheetRows } from './partyRows'
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

/**
 * The Parties as CSV, a row each: the table begins in the first line and ends in the last, and what it is, its date and
 * its origin are its last columns.
 * @returns the file
 */
export async function makePartiesCsv(handover: Handover): Promise<ExportFile> {
  const { speaker } = handover
  const [growth, share] = await Promise.all([loadGrowth(speaker.language), loadShare(speaker.language)])
  const words = { speaker, growth, share }
  const headings = partyHeadings(words)
  const { title, asAt } = colophonOf(handover)
  const records = [
    [
      ...partyColumns.map((column) => headings[column]),
      share['column.asAt'],
      share['column.title'],
      share['column.credit'],
    ],
    ...partySheetRows(words).map((row) => [
      ...partyColumns.map((column) => row[column]),
      asAt,
      `${title}: ${growth.aboutGrowth}`,
      partyOrigin(words),
    ]),
  ]
  return {
    name: fileName('parties', 'csv', handover),
    content: new Blob([csvOf(records)], { type: 'text/csv;charset=utf-8' }),
  }
}
