import { textWidth } from '@/drawings/textWidth'

/** Arial in bold beside the letters that `textWidth` knows; a little more, because other programs set it differently. */
const wider = 1.17
const lineHeight = 1.2

/**
 * @param text what is to be set in Arial, in bold
 * @param size in points
 * @param width in pixels
 * @returns how many lines it takes, words kept whole
 */
export function linesOf(text: string, size: number, width: number): number {
  const wide = (words: string) => textWidth(words, (size / 0.75) * wider)
  let [lines, line] = [1, '']
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (wide(longer) <= width) line = longer
    else [lines, line] = [lines + 1, word]
  }
  return lines
}

/** @returns the height of lines of a size in points, in pixels */
export const heightOf = (lines: number, size: number): number => (lines * size * lineHeight) / 0.75

/**
 * @param text what is to be set in Arial, in bold
 * @param sizes in points, largest first
 * @param width in pixels
 * @param lines that it may take
 * @returns the largest size in which it does; the smallest where none is small enough
 */
export const sizeFor = (text: string, sizes: readonly number[], width: number, lines: number): number =>
  sizes.find((size) => linesOf(text, size, width) <= lines) ?? sizes.at(-1) ?? 16
