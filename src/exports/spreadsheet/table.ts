/** A column of a table: its heading, and its text or number in each row. */
export type Column<Row> = readonly [heading: string, valueOf: (row: Row) => string | number]

/** A table for every kind of spreadsheet; a cell without a value is an empty text. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  headings: columns.map(([heading]) => heading),
  rows: rows.map((row) => columns.map(([, valueOf]) => valueOf(row))),
})
