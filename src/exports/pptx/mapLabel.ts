import type PptxGenJS from 'pptxgenjs'
import { boxAt } from '@/drawings/labels/labelBoxes'
import type { MapLabel } from '@/drawings/labels/mapLabels'
import type { Box, Point } from '@/drawings/map/projection'
import type { StatusPaint } from './statusPaint'
import { ink, paper, putLine, putShape, putText } from './primitives'
import { putSwatch, swatchEdge } from './swatch'

/** @returns the box of a label of a map in pixels of its PPTX slide */
export const labelBoxOf = ({ x, y, width, height }: MapLabel, [left, top]: Box): Box =>
  boxAt([x + left, y + top], width, height)

/** Draws a name inside its member, or beside it with a leader line and the swatch of the member. */
export function putLabel(
  slide: PptxGenJS.Slide,
  label: MapLabel & { readonly box: Box },
  [left, top]: Box,
  paint: StatusPaint,
  size: number,
) {
  const { box, leader, lines } = label
  const name = lines.join(' ')
  const runs = lines.map((text, index) => ({ text, breakAfter: index < lines.length - 1 }))
  const style = { size, bold: true, valign: 'middle', wrap: false } as const
  if (!leader) {
    putText(slide, runs, box, { ...style, align: 'center', color: paint.ink }, { name, alt: name })
    return
  }
  const onSlide = ([x, y]: Point): Point => [x + left, y + top]
  const [from, to] = [onSlide(leader.from), onSlide(leader.to)]
  putLine(slide, from, to, { line: paper, lineWidth: 4 }, { name, alt: null })
  putLine(slide, from, to, { line: ink, lineWidth: 1.4 }, { name, alt: null })
  putShape(slide, 'ellipse', boxAt(from, 7, 7), { fill: ink, line: paper, lineWidth: 1 }, { name, alt: null })
  const middle = (box[1] + box[3]) / 2
  const swatch: Box = [box[0], middle - swatchEdge / 2, box[0] + swatchEdge, middle + swatchEdge / 2]
  putSwatch(slide, swatch, paint, name)
  putText(slide, runs, [swatch[2] + 6, box[1], box[2], box[3]], style, { name, alt: name })
}
