import { breakLines } from '@/drawings/breakLines'
import { textWidth } from '@/drawings/labels/textWidth'

/** Width of Arial relative to the font of `textWidth`, with a small reserve, because other programs set Arial differently. */
export const wider = { bold: 1.14, regular: 1.07 } as const
type Weight = keyof typeof wider

const lineHeight = 1.2

/**
 * @param text the text to set in Arial
 * @param size in points
 * @param width in pixels
 * @returns the number of lines it needs; only a word wider than a line is broken
 */
export function linesOf(text: string, size: number, width: number, weight: Weight = 'bold'): number {
  const widthOf = (line: string) => textWidth(line, (size / 0.75) * wider[weight])
  // A word that is wider than a line continues on the next line.
  return breakLines(text.split(' '), width, widthOf).reduce(
    (lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)),
    0,
  )
}

/** @returns the height in pixels of lines with a font size in points */
export const heightOf = (lines: number, size: number): number => (lines * size * lineHeight) / 0.75

/**
 * @param text the text to set in bold Arial
 * @param sizes in points, largest first
 * @param width in pixels
 * @param lines the maximum number of lines
 * @returns the largest size in points that fits; the smallest one if none fits
 */
export const sizeFor = (text: string, sizes: readonly number[], width: number, lines: number): number =>
  sizes.find((size) => linesOf(text, size, width) <= lines) ?? sizes.at(-1) ?? 16
