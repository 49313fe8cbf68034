/**
 * Breaks words into lines, as many words on a line as fit; a word that is wider than a line has a line of its own.
 * @param words in their order
 * @param width of a line
 * @param widthOf a text, in the same unit
 * @returns the lines, their words joined by a space
 */
export function breakLines(
  words: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
