import { textWidth } from '@/drawings/labels/textWidth'

/** Arial beside the letters that `textWidth` knows; a little more, because other programs set it differently. */
export const wider = { bold: 1.14, regular: 1.07 } as const
type Weight = keyof typeof wider

const lineHeight = 1.2

/**
 * @param text what is to be set in Arial
 * @param size in points
 * @param width in pixels
 * @returns how many lines it takes, words kept whole where they can be
 */
export function linesOf(text: string, size: number, width: number, weight: Weight = 'bold'): number {
  const wide = (texts: string) => textWidth(texts, (size / 0.75) * wider[weight])
  let [lines, line] = [1, '']
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    // A word that is wider than its place goes on in another line.
    const broken = Math.ceil(wide(word) / width) - 1
    if (wide(longer) <= width) line = longer
    else [lines, line] = [lines + (line === '' ? 0 : 1) + broken, word]
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
