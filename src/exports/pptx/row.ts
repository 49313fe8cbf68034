import type PptxGenJS from 'pptxgenjs'
import type { Channels } from '@/domain/editionSchema'
import { membersByName } from '@/domain/membersByName'
import type { Box } from '@/drawings/map/projection'
import { paintOf } from './statusPaint'
import { inner, putText } from './primitives'
import type { PptxContext } from './pptxContext'
import { putTile } from './tile'

/** Height in pixels of the row of members at the bottom of steps without a map. */
const rowHeight = 68
const dotted = 24
export const rowTop = inner.bottom - rowHeight

/** Draws all members in one row, in the alphabetical order of the language. */
export function putRow(slide: PptxGenJS.Slide, channels: Channels, context: PptxContext) {
  const inOrder = membersByName(context.members, context.translator.language)
  const between = 6
  const width = (inner.right - inner.left - between * (inOrder.length - 1)) / inOrder.length
  inOrder.forEach((member, index) => {
    const { id } = member.country
    const x = inner.left + index * (width + between)
    const { ink: color, dots } = paintOf(context.classOf(id), channels)
    const texts: Box = [x + 3, rowTop + (dots ? dotted : 4), x + width - 3, inner.bottom - 4]
    putTile(slide, member, [x, rowTop, x + width, inner.bottom], [texts], channels, context)
    const name = context.nameOf(id)
    putText(slide, name, texts, { size: 12, bold: true, color, align: 'center', valign: 'middle' })
  })
}
