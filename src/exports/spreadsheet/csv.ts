/**
 * Text that a spreadsheet may read as a formula (OWASP, “CSV Injection” and ASVS 5.0, 1.2.10), including the full-width
 * forms of the four signs. Some spreadsheets ignore invisible characters before the sign.
 */
const formula = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|\p{Cc})/u

/** Text that RFC 4180, 2.6 and 2.7, puts in quotation marks; they also protect spaces at the start and the end. */
const special = /[",\r\n]|^\s|\s$/

/**
 * Puts an apostrophe before a text that could be read as a formula. A spreadsheet shows or hides the apostrophe and never
 * computes the cell; a program that reads the file must remove it.
 * @param text of a cell
 * @returns the cell as written in the file
 */
function cell(text: string): string {
  const isFormula = formula.test(text)
  const safe = isFormula ? `'${text}` : text
  return isFormula || special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * @param records the rows of a table, the first one with the headings
 * @returns the table in the format of RFC 4180, with the byte order mark by which a spreadsheet recognizes UTF-8
 */
export const csvOf = (records: readonly (readonly string[])[]): string =>
  `\uFEFF${records.map((record) => `${record.map(cell).join(',')}\r\n`).join('')}`
