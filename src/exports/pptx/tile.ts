import type PptxGenJS from 'pptxgenjs'
import type { Member } from '@/domain/member'
import { dotsStatuses } from '@/domain/status'
import type { Channels } from '@/domain/editionSchema'
import type { Box } from '@/drawings/map/projection'
import { dotsIn, putDots } from './freeform'
import { paintOf } from './statusPaint'
import { putShape } from './primitives'
import type { PptxContext } from './pptxContext'
import { sentenceOf } from './stepStatuses'

/** Draws a tile with its dots; the boxes in `clear` stay free of dots. */
export function putTile(
  slide: PptxGenJS.Slide,
  member: Member,
  box: Box,
  clear: readonly Box[],
  channels: Channels,
  context: PptxContext,
) {
  const { id } = member.country
  const { fill, dots, edge } = paintOf(context.classOf(id), channels)
  const [x0, y0, x1, y1] = box
  putShape(
    slide,
    'roundRect',
    box,
    { fill, line: edge, lineWidth: 2 },
    { name: context.nameOf(id), alt: sentenceOf(member, channels, context) },
  )
  if (!dots) return
  const inside = [
    [x0 + 4, y0 + 4],
    [x1 - 4, y0 + 4],
    [x1 - 4, y1 - 4],
    [x0 + 4, y1 - 4],
  ] as const
  const name = context.tExport('labelled', {
    label: context.nameOf(id),
    value: context.translator.t(`${dotsStatuses[0]}.inList`),
  })
  putDots(slide, dotsIn([inside], clear), dots, { name, alt: null })
}
