import type { CellObject } from 'write-excel-file/browser'
import { laterRow, laterRows, laterText } from '@/i18n/laterNote'
import type { SourceTexts } from '@/i18n/messages/background/en'
import type { Translator } from '@/i18n/translator'
import { format } from '@/i18n/format'
import { columnFor, rowOfLines, text } from './sheetLayout'

/** @returns the sheet of what came after the press release, under its own stamp, a source a row */
export function laterSheet({ language, t }: Translator, texts: SourceTexts, headed: CellObject) {
  const headings = [texts['later.date'], texts['later.fact'], t('source'), texts['later.page']]
  const told = laterRows(texts, language)
  const meeting = laterRow('later.meeting-2014', texts, language)
  const cells = (row: (typeof told)[number]) =>
    row.sources.map(({ title, page }) => [row.date, laterText(row, language), title, page])
  const [rows, also] = [told.flatMap(cells), cells(meeting)]
  const columns = headings.map((heading, index) =>
    columnFor([heading, ...[...rows, ...also].map((row) => row[index] ?? '')], 66),
  )
  const lines = (all: readonly (readonly string[])[]) => all.map((row) => rowOfLines(row, columns, { alignVertical: 'top' })) // prettier-ignore
  return {
    sheet: texts['later.title'],
    data: [
      [text(texts['later.title'], { fontWeight: 'bold' })],
      [text(format(texts['later.stamp'], language))],
      [text(texts['later.composition'])],
      [],
      rowOfLines(headings, columns, headed),
      ...lines(rows),
      [],
      [text(texts['later.also'], { fontWeight: 'bold' })],
      ...lines(also),
    ],
    columns,
    orientation: 'landscape' as const,
  }
}
