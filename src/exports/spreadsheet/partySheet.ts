import type { Cell, CellObject } from 'write-excel-file/browser'
import { treatySources } from '@edition/treatySources'
import { columnFor, rowOfLines, text } from './sheetLayout'
import { partyColumns, partyHeadings, partyOrigin, partySheetRows, signedOnlyLine, type PartyTexts } from './partyRows'

/**
 * @param texts of the sheet
 * @param headed the style of its headings
 * @returns the sheet of the Parties, with the signatories that are not Parties below them
 */
export function partySheet(texts: PartyTexts, headed: CellObject) {
  const headings = partyHeadings(texts)
  const rows = partySheetRows(texts)
  const columns = partyColumns.map((column) =>
    columnFor([...headings[column].split(' '), ...rows.map((row) => row[column])], 60),
  )
  return {
    sheet: texts.share.sheetParties,
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
    data: [
      rowOfLines(
        partyColumns.map((column) => headings[column]),
        columns,
        headed,
      ),
      ...rows.map((row) =>
        rowOfLines(
          partyColumns.map((column) => row[column]),
          columns,
          { alignVertical: 'top' },
        ),
      ),
      [],
      [text(signedOnlyLine(texts))],
    ],
  }
}

/** @returns the lines of the sheet of sources with the sources of the Parties */
export const partySourceRows = (texts: PartyTexts): readonly (readonly Cell[])[] => [
  [text(partyOrigin(texts))],
  ...Object.values(treatySources).map(({ title, page }) => [text(title), text(page)]),
]
