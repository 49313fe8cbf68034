import type PptxGenJS from 'pptxgenjs'
import { boxAt } from '@/drawings/labels/labelBoxes'
import type { Box } from '@/drawings/map/projection'
import { asAtBand, axisBreaks, segments, tickPlaces, timelineRows } from '@/drawings/timeline/timelineScale'
import type { TimelineRow } from '@/drawings/timeline/timelineScale'
import { tokenColour } from '@/ui/tokenColour'
import { ink, inner, muted, paper, putLine, putShape, type Paint } from './primitives'

/** @returns the `x` of a fraction of the strip's width, in pixels of the PPTX slide */
export const along = (fraction: number): number => inner.left + fraction * (inner.right - inner.left)

/** @returns the `x` of the middle of the mark of an event, in pixels */
export const middleOf = ({ shape, from, to }: TimelineRow): number => {
  const x = along(from)
  switch (shape) {
    case 'dot':
      return x
    case 'block':
      return x + 4
    case 'diamond':
      return x + 6
    case 'band':
    case 'open-bar':
      return (x + along(to)) / 2
  }
}

const axis: Paint = { line: tokenColour('--rule-strong'), lineWidth: 2 }
const held = tokenColour('--meeting-edge')
const block: Paint = { fill: tokenColour('--meeting'), line: held }
/** The look of an event that was held. */
const looks = {
  dot: { fill: muted, line: ink },
  band: { fill: tokenColour('--meeting-soft'), line: held },
  block,
  diamond: block,
  'open-bar': block,
} as const satisfies Record<TimelineRow['shape'], Paint>
const dashed: Paint = { fill: paper, line: ink, lineWidth: 2.2, dashed: true }

/** Draws the mark of an event: solid if held, dashed if scheduled; its width shows how precise the date is. */
function putMark(slide: PptxGenJS.Slide, row: TimelineRow, y: number, name: string, alt: string) {
  const label = { name, alt }
  const x = middleOf(row)
  const [from, to] = [along(row.from), along(row.to)]
  const paint = row.scheduled ? dashed : looks[row.shape]
  switch (row.shape) {
    case 'dot':
      putShape(slide, 'ellipse', boxAt([x, y], 15, 15), paint, label)
      break
    case 'band':
      putShape(slide, 'rect', [from, y - 14, to, y + 14], paint, label)
      break
    case 'block':
      putShape(slide, 'rect', boxAt([x, y], 13, 44), paint, label)
      break
    case 'diamond':
      putShape(slide, 'diamond', boxAt([x, y], 28, 34), paint, label)
      break
    case 'open-bar':
      // No end stroke: the length is known, the end date is not.
      putLine(slide, [from, y - 14], [to, y - 14], paint, label)
      putLine(slide, [from, y + 14], [to, y + 14], paint, name)
      putLine(slide, [from, y - 14], [from, y + 14], paint, name)
  }
}

/** Draws the segments of the axis, the breaks between them, the ticks, the band of the as-at date and the event marks. */
export function putStrip(
  slide: PptxGenJS.Slide,
  y: number,
  axisName: string,
  asAt: string,
  labelOf: (row: TimelineRow) => readonly [name: string, alt: string],
) {
  const band: Box = [along(asAtBand[0]), y - 34, along(asAtBand[1]), y + 34]
  putShape(slide, 'rect', band, { fill: tokenColour('--band') }, { name: asAt, alt: asAt })
  for (const { from, to } of segments) putLine(slide, [along(from), y], [along(to), y], axis, axisName)
  for (const tick of tickPlaces) putLine(slide, [along(tick), y - 10], [along(tick), y + 10], axis, axisName)
  for (const place of axisBreaks) {
    const x = along(place)
    putLine(slide, [x - 8, y + 11], [x, y - 11], axis, axisName)
    putLine(slide, [x, y + 11], [x + 8, y - 11], axis, axisName)
  }
  for (const row of timelineRows) putMark(slide, row, y, ...labelOf(row))
}
