/**
 * What a spreadsheet takes for a formula, or drops to come to one: OWASP, “CSV Injection” and ASVS 5.0, 1.2.10, the wide
 * forms of the four signs included. What is not seen before a sign does not stop every spreadsheet.
 */
const formula = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|\p{Cc})/u

/** What RFC 4180, 2.6 and 2.7, wants in quotation marks; blanks at an edge would be dropped without them. */
const special = /[",\r\n]|^\s|\s$/

/**
 * A cell that could be taken for a formula gets an apostrophe before it, which a spreadsheet shows or hides and never
 * computes; whoever reads the file by program takes it off.
 * @param text of a cell
 * @returns the same as it stands in a file
 */
function cell(text: string): string {
  const isFormula = formula.test(text)
  const safe = isFormula ? `'${text}` : text
  return isFormula || special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * @param records the rows of a table, the first with its headings
 * @returns the table as RFC 4180 has it, with the mark by which a spreadsheet knows UTF-8
 */
export const csvOf = (records: readonly (readonly string[])[]): string =>
  `\uFEFF${records.map((record) => `${record.map(cell).join(',')}\r\n`).join('')}`
