import { loadTexts } from '@/i18n/texts'
import { attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { csvOf } from './csv'
import { partyColumns, partyHeadings, partyOrigin, partySheetRows } from './partyRows'
import { sheetColumns, sheetHeadings, sheetRows } from './sheetRows'

/**
 * Writes the shown members as CSV. The file holds only the table, because a program reads every other line as a row of it:
 * title, filter and credit are the last columns, equal in each row. CSV cannot mark a column as text: a spreadsheet keeps
 * the leading zeros of M49 only in the workbook.
 * @returns the file; it holds only the headings if no member is shown
 */
export async function makeCsv(context: ExportContext): Promise<ExportFile> {
  const texts = await loadTexts('exports', context.translator.language)
  const headings = sheetHeadings(context.translator, texts)
  const { title, filter, asAt, credit } = attributionOf(context)
  const records = [
    [
      ...sheetColumns.map((column) => headings[column]),
      texts['column.title'],
      texts['column.filter'],
      texts['column.credit'],
    ],
    // The date stamp is a sentence, because a spreadsheet would read a month and a year as the first day of the month.
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
 * Writes the Parties as CSV, one row each. The file holds only the table; its date, title and origin are the last columns.
 * @returns the file
 */
export async function makePartiesCsv(context: ExportContext): Promise<ExportFile> {
  const { translator } = context
  const [history, share] = await Promise.all([
    loadTexts('history', translator.language),
    loadTexts('exports', translator.language),
  ])
  const texts = { translator, history, share }
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
      `${title}: ${history['parties.title']}`,
      partyOrigin(texts),
    ]),
  ]
  return {
    name: fileName('parties', 'csv', context),
    content: new Blob([csvOf(records)], { type: 'text/csv;charset=utf-8' }),
  }
}
