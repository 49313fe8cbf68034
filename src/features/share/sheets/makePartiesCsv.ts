import { loadGrowth } from '@/i18n/loadGrowth'
import { loadShare } from '@/i18n/loadShare'
import { colophonOf, fileName, type ExportFile, type Handover } from '../handover'
import { csvOf } from './csv'
import { partyColumns, partyHeadings, partyOrigin, partySheetRows } from './partyRows'

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
