import type PptxGenJS from 'pptxgenjs'
import type { Channels } from '@/domain/editionSchema'
import type { Box, Point } from '@/drawings/map/projection'
import { swatchDotRadius, swatchDots } from '@/ui/statusStyle'
import { putDots } from './freeform'
import { paintOf, type StatusPaint } from './statusPaint'
import { putShape, putText } from './primitives'
import { heightOf, linesOf } from './textSize'
import type { Key } from './stepStatuses'

/** Edge of a swatch beside a name, in pixels. */
export const swatchEdge = 20

/** Draws the fill and dots of a class in a small square. It has no alternative text, because the text beside it explains it. */
export function putSwatch(slide: PptxGenJS.Slide, box: Box, { fill, dots, edge }: StatusPaint, name: string) {
  const [x, y, right] = box
  const side = right - x
  putShape(slide, 'rect', box, { fill, line: edge, lineWidth: 1.4 }, name)
  const at = swatchDots.map(([across, down]): Point => [x + across * side, y + down * side])
  if (dots) putDots(slide, at, dots, name, side * swatchDotRadius)
}

/**
 * Draws the lines of the legend, one below the other.
 * @returns the `y` at which the legend ends, in pixels
 */
export function putLegend(
  slide: PptxGenJS.Slide,
  [left, top, right]: Box,
  keys: readonly Key[],
  channels: Channels,
  size = 16,
): number {
  const indent = swatchEdge + 10
  return keys.reduce((y, { drawn, texts }) => {
    const end = y + heightOf(linesOf(texts, size, right - left - indent, 'regular'), size) + 8
    const square = (y + end - swatchEdge) / 2
    putSwatch(slide, [left, square, left + swatchEdge, square + swatchEdge], paintOf(drawn, channels), texts)
    putText(slide, texts, [left + indent, y, right, end], { size, valign: 'middle' })
    return end
  }, top)
}
