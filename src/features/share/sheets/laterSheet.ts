import type { CellObject } from 'write-excel-file/browser'
import { laterRow, laterRows, laterText } from '@/i18n/laterNote'
import type { SourceWords } from '@/i18n/messages/background/en'
import type { Speaker } from '@/i18n/speaker'
import { plain } from '@/i18n/template'
import { columnFor, rowOfLines, text } from './sheetLayout'

/** @returns the sheet of what came after the press release, under its own stamp, a source a row */
export function laterSheet({ language, say }: Speaker, words: SourceWords, headed: CellObject) {
  const headings = [words['later.date'], words['later.fact'], say('source'), words['later.page']]
  const told = laterRows(words, language)
  const meeting = laterRow('later.meeting-2014', words, language)
  const cells = (row: (typeof told)[number]) =>
    row.sources.map(({ title, page }) => [row.date, laterText(row, language), title, page])
  const [rows, also] = [told.flatMap(cells), cells(meeting)]
  const columns = headings.map((heading, index) =>
    columnFor([heading, ...[...rows, ...also].map((row) => row[index] ?? '')], 66),
  )
  const lines = (all: readonly (readonly string[])[]) => all.map((row) => rowOfLines(row, columns, { alignVertical: 'top' })) // prettier-ignore
  return {
    sheet: words['later.title'],
    data: [
      [text(words['later.title'], { fontWeight: 'bold' })],
      [text(plain(words['later.stamp'], language))],
      [text(words['later.composition'])],
      [],
      rowOfLines(headings, columns, headed),
      ...lines(rows),
      [],
      [text(words['later.also'], { fontWeight: 'bold' })],
      ...lines(also),
    ],
    columns,
    orientation: 'landscape' as const,
  }
}
