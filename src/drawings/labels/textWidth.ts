import { advances } from 'virtual:label-metrics'

/** Width of a character without metrics, in thousandths of an em: wider than nearly every letter, so that it always fits. */
const unknownAdvance = 700

/**
 * Ignores kerning, which narrows a text more than it widens it.
 * @param text one line in Source Sans 3 at weight 600
 * @param fontSize in pixels
 * @returns its width in pixels, the same in Node and in the browser
 */
export function textWidth(text: string, fontSize: number): number {
  const thousandths = Array.from(text).reduce((sum, character) => sum + (advances[character] ?? unknownAdvance), 0)
  return (thousandths * fontSize) / 1000
}

/** Height of a line of a label, in ems. */
export const labelLineHeight = 1.2
const room = { x: 3, y: 1 } as const

/** @returns the size of the box that the lines of a label need, in pixels, including the space for their halo */
export function labelSize(lines: readonly string[], fontSize: number): { width: number; height: number } {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) + 2 * room.x
  return { width, height: lines.length * fontSize * labelLineHeight + 2 * room.y }
}
