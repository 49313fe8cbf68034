import { laterDetails, laterRows, laterText } from '@/i18n/laterRows'
import type { Texts } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { format } from '@/i18n/format'
import { columnFor, headed, rowOfLines, text } from './sheetLayout'

/** @returns the sheet of later developments under their own date stamp, with one row per source */
export function laterSheet({ language, t }: Translator, texts: Texts['sources']) {
  const headings = [texts['later.date'], texts['later.fact'], t('source'), texts['later.page']]
  const told = laterRows(texts, language)
  const details = laterDetails(texts, language)
  const cells = (row: (typeof told)[number]) =>
    row.sources.map(({ title, page }) => [row.date, laterText(row, language), title, page])
  const [rows, also] = [told.flatMap(cells), details.flatMap(cells)]
  const columns = headings.map((heading, index) =>
    columnFor([heading, ...[...rows, ...also].map((row) => row[index] ?? '')], 66),
  )
  const lines = (all: readonly (readonly string[])[]) =>
    all.map((row) => rowOfLines(row, columns, { alignVertical: 'top' }))
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
