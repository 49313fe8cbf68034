import { places } from './anchors'
import { apply, tenth, type Box, type Point, type Size, type Transform } from './projection'
import { textWidth } from './textWidth'

/** The arrow that leads out of the map, with its word and the room both take. */
export interface WayOut {
  readonly at: Point
  readonly text: string
  readonly width: number
  readonly box: Box
}

const edge = 4
const halfHeight = 11
const shaft = 26
const textSize = 13

/**
 * @param transform from plane kilometres to pixels
 * @param size of the picture in pixels
 * @param text the name of the town in the language shown
 * @returns the arrow to Ljubljana: on the western edge, at the height of the town if that is in view
 */
export function wayOut(transform: Transform, { height }: Size, text: string): WayOut {
  const [, town] = apply(transform, places.ljubljana)
  const y = Math.max(3 * halfHeight, Math.min(height - 3 * halfHeight, town))
  const width = shaft + textWidth(text, textSize)
  return { at: [edge, tenth(y)], text, width: tenth(width), box: [0, y - halfHeight, width, y + halfHeight] }
}
