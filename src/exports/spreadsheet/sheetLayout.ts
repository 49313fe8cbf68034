import type { Cell, CellObject, Feature, Row } from 'write-excel-file/browser'
import { breakLines } from '@/drawings/breakLines'
import type { Table } from './table'

/** The default font of Excel; without its name a bold cell would get another font. */
export const font = { fontFamily: 'Calibri', fontSize: 11 } as const

/** The look of the headings of a table. */
export const headed = { fontWeight: 'bold', alignVertical: 'bottom', bottomBorderStyle: 'medium' } as const

/** A sheet on landscape paper, whose first row and column stay in view. */
export const stickyHeads = { stickyRowsCount: 1, stickyColumnsCount: 1, orientation: 'landscape' } as const

/** Marks a cell as text by type and by format, so that it never becomes a formula, even when somebody edits the cell. */
export const text = (value: string, look: CellObject = {}): Cell =>
  value === '' ? null : { ...look, value, type: String, format: '@' }

/** Height of a line, in points. */
const lineHeight = 15
/** Space on both sides of a text together, in characters. */
const margin = 2

interface Column {
  /** In characters. */
  readonly width: number
}

/**
 * @param texts of the column, which should each fit on one line
 * @param most the maximum width in characters; a longer text continues on a second line
 * @returns a column as wide as the longest of these texts
 */
export const columnFor = (texts: readonly string[], most: number): Column => ({
  width: Math.min(most, Math.max(8, ...texts.map(({ length }) => length + margin))),
})

/**
 * @param most the maximum width in characters
 * @returns the columns of a table, each as wide as its longest text; headings break at every space
 */
export const columnsFor = ({ headings, rows }: Table, most: number): Column[] =>
  headings.map((heading, index) => columnFor([...heading.split(' '), ...rows.map((row) => String(row[index]))], most))

/** @returns the number of lines that a text needs; only a normal space allows a line break */
const linesOf = (value: string, { width }: Column): number =>
  breakLines(value.split(' '), width - margin, ({ length }) => length).length

/** @returns a row high enough for its longest text, because not every spreadsheet adjusts the height by itself */
export function rowOfLines(texts: readonly string[], columns: readonly Column[], look: CellObject): Row {
  const lines = texts.map((value, index) => linesOf(value, columns[index] ?? columnFor([value], value.length)))
  return texts.map((value) => text(value, { ...look, wrap: true, height: lineHeight * Math.max(...lines) }))
}

const toOnePage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const codesAreText = '<ignoredErrors><ignoredError sqref="A1:J99" numberStoredAsText="1"/></ignoredErrors>'

/** Prints a sheet as wide as its page, and stops Excel from marking codes that look like numbers as errors. */
export const finish: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/<worksheet[^>]*>/, `$&${toOnePage}`),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        insert: () => codesAreText,
      },
    },
  },
}
