import type PptxGenJS from 'pptxgenjs'
import type { CountryId } from '@/domain/edition'
import type { Channels } from '@/domain/editionSchema'
import type { Member } from '@/domain/member'
import type { Box } from '@/drawings/map/projection'
import { tiles as grid } from '@edition/map'
import { dotsLabel, fillLabel, statusLabel } from '@/i18n/statusLabels'
import { statusStyle } from '@/ui/statusStyle'
import { dotsIn, putDots } from './freeform'
import { paintOf } from './statusPaint'
import { inner, putShape, putText } from './primitives'
import type { PptxContext } from './pptxContext'
import { dotsName, sentenceOf } from './stepStatuses'
import { heightOf, linesOf, sizeFor } from './textSize'

const gap = 8
const padding = 12
/** Height of the box of the status letters in pixels, and font size of the statuses in words, in points. */
const glyphs = 30
const small = 14

/** Height in pixels of the row of members at the bottom of steps without a map. */
const rowHeight = 68
const dotted = 24
export const rowTop = inner.bottom - rowHeight

/** Draws a tile with its dots; the boxes in `clear` stay free of dots. */
function putTile(
  slide: PptxGenJS.Slide,
  member: Member,
  [x0, y0, x1, y1]: Box,
  clear: readonly Box[],
  channels: Channels,
  context: PptxContext,
) {
  const { id } = member.country
  const { fill, dots, edge } = paintOf(context.classOf(id), channels)
  const label = { name: context.nameOf(id), alt: sentenceOf(member, channels, context) }
  putShape(slide, 'roundRect', [x0, y0, x1, y1], { fill, line: edge, lineWidth: 2 }, label)
  if (!dots) return
  const inside = [
    [x0 + 4, y0 + 4],
    [x1 - 4, y0 + 4],
    [x1 - 4, y1 - 4],
    [x0 + 4, y1 - 4],
  ] as const
  putDots(slide, dotsIn([inside], clear), dots, dotsName(id, context))
}

/** Draws all members in one row, in the alphabetical order of the language. */
export function putRow(slide: PptxGenJS.Slide, channels: Channels, context: PptxContext) {
  const { members } = context
  const between = 6
  const width = (inner.right - inner.left - between * (members.length - 1)) / members.length
  members.forEach((member, index) => {
    const { id } = member.country
    const x = inner.left + index * (width + between)
    const { ink: color, dots } = paintOf(context.classOf(id), channels)
    const texts: Box = [x + 3, rowTop + (dots ? dotted : 4), x + width - 3, inner.bottom - 4]
    putTile(slide, member, [x, rowTop, x + width, inner.bottom], [texts], channels, context)
    putText(slide, context.nameOf(id), texts, { size: 12, bold: true, color, align: 'center', valign: 'middle' })
  })
}

/** The text of a tile below the name: the statuses in the facets that the step draws. */
function statusesOf(member: Member, channels: Channels, { translator }: PptxContext): string {
  switch (channels) {
    case 'none':
      return ''
    case 'fill':
      return fillLabel(member, '', translator)
    case 'dots':
      return dotsLabel(member, '', translator)
    case 'both':
      return statusLabel(member, '', translator)
  }
}

/** The letters of the statuses in the facets that the step draws; a dash if a member has none of them. */
function glyphsOf(id: CountryId, channels: Channels, { classOf, translator: { t } }: PptxContext): string {
  if (channels === 'none') return ''
  const told = statusStyle[classOf(id)].glyphs.filter((glyph) => channels === 'both' || glyph === `glyph.${channels}`)
  return told.map((glyph) => t(glyph)).join(' ') || '–'
}

/**
 * The texts of a tile, the font size of the name in points, and the heights in pixels of the name alone and of both texts.
 */
function saidOn(member: Member, width: number, channels: Channels, context: PptxContext) {
  const name = context.nameOf(member.country.id)
  const size = sizeFor(name, [20, 18, 16, 14], width, Math.min(2, name.split(' ').length))
  const texts = statusesOf(member, channels, context)
  const first = heightOf(linesOf(name, size, width), size)
  const both = first + heightOf(linesOf(texts, small, width, 'regular'), small) + 8
  return { name, size, texts, heights: { first, both } }
}

/** Draws equal tiles in place of the map, so that no boundary is claimed. */
export function putTiles(slide: PptxGenJS.Slide, box: Box, channels: Channels, context: PptxContext) {
  const [left, top, right, bottom] = box
  const { columns, order } = grid
  const rows = Math.ceil(order.length / columns)
  const width = (right - left - (columns - 1) * gap) / columns
  const height = (bottom - top - (rows - 1) * gap) / rows
  const tiles = order.flatMap((id, index) => {
    const member = context.members.find(({ country }) => country.id === id)
    const [x, y] = [left + (index % columns) * (width + gap), top + Math.floor(index / columns) * (height + gap)]
    return member ? [{ member, x, y, said: saidOn(member, width - 2 * padding, channels, context) }] : []
  })
  // If one tile is too low for its statuses in words, all tiles show only the letters, and the legend has the words.
  const room = height - glyphs - 2 * padding
  const worded = tiles.every(({ said }) => said.heights.both <= room)
  for (const { member, x, y, said } of tiles) {
    const { id } = member.country
    const { ink: color } = paintOf(context.classOf(id), channels)
    const low = y + height - padding
    const block: Box = [x + 2, low - said.heights[worded ? 'both' : 'first'] - 2, x + width - 2, y + height - 2]
    const glyph: Box = [x + width - 74, y + 6, x + width - 6, y + 6 + glyphs]
    putTile(slide, member, [x, y, x + width, y + height], [block, glyph], channels, context)
    const letters = { size: 16, bold: true, color, align: 'center', valign: 'middle' } as const
    putText(slide, glyphsOf(id, channels, context), glyph, letters)
    const name = { text: said.name, bold: true, size: said.size, breakAfter: worded }
    const runs = worded ? [name, { text: said.texts }] : [name]
    const style = { size: small, color, valign: 'bottom' } as const
    putText(slide, runs, [x + padding, block[1], x + width - padding, low], style)
  }
}
