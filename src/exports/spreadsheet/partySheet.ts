import type { Row } from 'write-excel-file/browser'
import { treatySources } from '@edition/treatySources'
import { columnsFor, headed, rowOfLines, stickyHeads, text } from './sheetLayout'
import { partyOrigin, partyTable, signedOnlyLine, type PartyTexts } from './partyRows'

/** @returns the sheet of the Parties, with the signatories that are not Parties below them */
export function partySheet(texts: PartyTexts) {
  const table = partyTable(texts)
  const columns = columnsFor(table, 60)
  return {
    sheet: texts.share.sheetParties,
    columns,
    ...stickyHeads,
    data: [
      rowOfLines(table.headings, columns, headed),
      ...table.rows.map((row) => rowOfLines(row.map(String), columns, { alignVertical: 'top' })),
      [],
      [text(signedOnlyLine(texts))],
    ],
  }
}

/** @returns the lines of the sheet of sources with the sources of the Parties */
export const partySourceRows = (texts: PartyTexts): Row[] => [
  [text(partyOrigin(texts))],
  ...Object.values(treatySources).map(({ title, page }) => [text(title), text(page)]),
]
