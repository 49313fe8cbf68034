import type { Cell, CellObject, Feature, Row } from 'write-excel-file/browser'

/** What Excel sets a sheet in; without a name a bold cell would take another. */
export const font = { fontFamily: 'Calibri', fontSize: 11 } as const

/** Text by its type and by its format: nothing in it becomes a formula, nor when somebody edits the cell. */
export const text = (value: string, look: CellObject = {}): Cell =>
  value === '' ? null : { ...look, value, type: String, format: '@' }

/** Of a line, in points. */
const lineHeight = 15
/** On both sides of a text, in characters. */
const margin = 2

export interface Column {
  /** In characters. */
  readonly width: number
}

/**
 * @param texts of a column: what must stand in one line
 * @param most in characters: what is longer goes on in a second line
 * @returns a column as wide as the longest of them
 */
export const columnFor = (texts: readonly string[], most: number): Column => ({
  width: Math.min(most, Math.max(8, ...texts.map(({ length }) => length + margin))),
})

/** How many lines a text takes; only a plain blank lets a line end. */
function linesOf(value: string, { width }: Column): number {
  let lines = 1
  let used = 0
  for (const { length } of value.split(' ')) {
    const next = used === 0 ? length : used + 1 + length
    if (used > 0 && next > width - margin) lines += 1
    used = used > 0 && next > width - margin ? length : next
  }
  return lines
}

/**
 * @param texts of a row, a text a column
 * @param columns of the sheet
 * @param look of the cells
 * @returns a row as high as its longest text needs it: not every spreadsheet measures it by itself
 */
export function rowOfLines(texts: readonly string[], columns: readonly Column[], look: CellObject): Row {
  const lines = texts.map((value, index) => linesOf(value, columns[index] ?? columnFor([value], value.length)))
  return texts.map((value) => text(value, { ...look, wrap: true, height: lineHeight * Math.max(...lines) }))
}

const toOnePage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const codesAreText = '<ignoredErrors><ignoredError sqref="A1:J99" numberStoredAsText="1"/></ignoredErrors>'

/** A sheet is printed as wide as its page, and codes that look like numbers are no fault, as which Excel would mark them. */
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
