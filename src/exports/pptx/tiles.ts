import type PptxGenJS from 'pptxgenjs'
import type { CountryId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import type { Channels } from '@/domain/editionSchema'
import type { Box } from '@/drawings/map/projection'
import { tiles as grid } from '@edition/map'
import { dotsLabel, fillLabel, statusLabel } from '@/i18n/statusLabels'
import { statusStyle } from '@/ui/statusStyle'
import { paintOf } from './statusPaint'
import { putText } from './primitives'
import type { PptxContext } from './pptxContext'
import { heightOf, linesOf, sizeFor } from './textSize'
import { putTile } from './tile'

const gap = 8
const padding = 12
/** Height of the box of the status letters in pixels, and font size of the statuses in words, in points. */
const glyphs = 30
const small = 14

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

interface Said {
  readonly name: string
  /** Font size of the name, in points. */
  readonly size: number
  readonly texts: string
  /** Heights in pixels of the name alone, and of the name with the statuses. */
  readonly heights: readonly [name: number, both: number]
}

/** The texts of a tile, and the space that they need. */
function saidOn(member: Member, width: number, channels: Channels, context: PptxContext): Said {
  const name = context.nameOf(member.country.id)
  const size = sizeFor(name, [20, 18, 16, 14], width, Math.min(2, name.split(' ').length))
  const texts = statusesOf(member, channels, context)
  const first = heightOf(linesOf(name, size, width), size)
  return { name, size, texts, heights: [first, first + heightOf(linesOf(texts, small, width, 'regular'), small) + 8] }
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
  const worded = tiles.every(({ said }) => said.heights[1] <= room)
  for (const { member, x, y, said } of tiles) {
    const { id } = member.country
    const { ink: color } = paintOf(context.classOf(id), channels)
    const low = y + height - padding
    const block: Box = [x + 2, low - said.heights[worded ? 1 : 0] - 2, x + width - 2, y + height - 2]
    const glyph: Box = [x + width - 74, y + 6, x + width - 6, y + 6 + glyphs]
    putTile(slide, member, [x, y, x + width, y + height], [block, glyph], channels, context)
    const letters = { size: 16, bold: true, color, align: 'center', valign: 'middle' } as const
    putText(slide, glyphsOf(id, channels, context), glyph, letters)
    putText(
      slide,
      [
        { text: said.name, bold: true, size: said.size, breakAfter: worded },
        ...(worded ? [{ text: said.texts, size: small }] : []),
      ],
      [x + padding, block[1], x + width - padding, low],
      { size: small, color, valign: 'bottom' },
    )
  }
}
