import type { Cell, CellObject, Row } from 'write-excel-file/browser'
import { treatySources } from '@/data/treatySource'
import { columnFor, rowOfLines, text, type Column } from './sheetLayout'
import { partyColumns, partyHeadings, partyOrigin, partySheetRows, signedOnlyLine, type PartyTexts } from './partyRows'

interface PartySheet {
  readonly data: readonly Row[]
  readonly columns: readonly Column[]
}

/**
 * @param texts of the sheet
 * @param headed how its headings look
 * @returns the Parties as a sheet of a workbook, and under them who signed and is none
 */
export function partySheet(texts: PartyTexts, headed: CellObject): PartySheet {
  const headings = partyHeadings(texts)
  const rows = partySheetRows(texts)
  const columns = partyColumns.map((column) =>
    columnFor([...headings[column].split(' '), ...rows.map((row) => row[column])], 60),
  )
  return {
    columns,
    data: [
      rowOfLines(partyColumns.map((column) => headings[column]), columns, headed), // prettier-ignore
      ...rows.map((row) => rowOfLines(partyColumns.map((column) => row[column]), columns, { alignVertical: 'top' })), // prettier-ignore
      [],
      [text(signedOnlyLine(texts))],
    ],
  }
}

/** @returns the lines of the sheet of sources that say where the Parties are from */
export const partySourceRows = (texts: PartyTexts): readonly (readonly Cell[])[] => [
  [text(partyOrigin(texts))],
  ...Object.values(treatySources).map(({ title, page }) => [text(title), text(page)]),
]
