import { advances } from 'virtual:label-metrics'

/** Thousandths of an em: wider than nearly every letter, so that a label is never too small for its text. */
const unknownAdvance = 700

/**
 * Without kerning, which takes away more than it adds.
 * @param text one line, set in Source Sans 3 at weight 600
 * @param fontSize in pixels
 * @returns its width in pixels, the same in Node and in the browser
 */
export function textWidth(text: string, fontSize: number): number {
  const thousandths = Array.from(text).reduce((sum, character) => sum + (advances[character] ?? unknownAdvance), 0)
  return (thousandths * fontSize) / 1000
}

/** Of a line, in ems. */
export const labelLineHeight = 1.2
const room = { x: 3, y: 1 } as const

/**
 * @param lines of one label, the second line of a host country included
 * @param fontSize in pixels
 * @returns the box they need, in pixels, with the room for their halo
 */
export function labelSize(lines: readonly string[], fontSize: number): { width: number; height: number } {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) + 2 * room.x
  return { width, height: lines.length * fontSize * labelLineHeight + 2 * room.y }
}
