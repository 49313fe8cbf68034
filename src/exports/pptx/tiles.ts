import type PptxGenJS from 'pptxgenjs'
import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/member'
import type { Channels } from '@/domain/talk'
import type { Box } from '@/drawings/map/projection'
import { tileOrder } from '@/drawings/map/tileOrder'
import { assistanceLabel, conventionLabel, statusLabel } from '@/i18n/statusLabels'
import { statusStyle } from '@/ui/statusStyle'
import { paintOf } from './statusPaint'
import { putText } from './primitives'
import type { PptxContext } from './pptxContext'
import { heightOf, linesOf, sizeFor } from './textSize'
import { putTile } from './tile'

const gap = 8
const padding = 12
/** Of the place of its letters, in pixels, and of its statuses in words, in points. */
const glyphs = 30
const small = 14

/** What a tile says under the name: the statuses that the step has told. */
function statusesOf(member: Member, channels: Channels, { translator }: PptxContext): string {
  switch (channels) {
    case 'none':
      return ''
    case 'convention':
      return conventionLabel(member, '', translator)
    case 'assistance':
      return assistanceLabel(member, '', translator)
    case 'both':
      return statusLabel(member, '', translator)
  }
}

/** The letters of the statuses that the step has told; a dash where a country has none of them. */
function glyphsOf(id: CountryId, channels: Channels, { classOf, translator: { t } }: PptxContext): string {
  if (channels === 'none') return ''
  const told = statusStyle[classOf(id)].glyphs.filter(
    (glyph) => channels === 'both' || (glyph === 'glyph.party') === (channels === 'convention'),
  )
  return told.map((glyph) => t(glyph)).join(' ') || '–'
}

interface Said {
  readonly name: string
  /** Of the name, in points. */
  readonly size: number
  readonly texts: string
  /** In pixels: of the name alone, and of both. */
  readonly heights: readonly [name: number, both: number]
}

/** What a tile says, and the room that takes. */
function saidOn(member: Member, width: number, channels: Channels, script: PptxContext): Said {
  const name = script.nameOf(member.country.id)
  const size = sizeFor(name, [20, 18, 16, 14], width, Math.min(2, name.split(' ').length))
  const texts = statusesOf(member, channels, script)
  const first = heightOf(linesOf(name, size, width), size)
  return { name, size, texts, heights: [first, first + heightOf(linesOf(texts, small, width, 'regular'), small) + 8] }
}

/** Nine equal tiles in place of the map: no boundary is claimed. */
export function putTiles(slide: PptxGenJS.Slide, box: Box, channels: Channels, script: PptxContext) {
  const [left, top, right, bottom] = box
  const [width, height] = [(right - left - 2 * gap) / 3, (bottom - top - 2 * gap) / 3]
  const tiles = tileOrder.flatMap((id, index) => {
    const member = script.members.find(({ country }) => country.id === id)
    const [x, y] = [left + (index % 3) * (width + gap), top + Math.floor(index / 3) * (height + gap)]
    return member ? [{ member, x, y, said: saidOn(member, width - 2 * padding, channels, script) }] : []
  })
  // Where a tile is too low for its statuses in words, the letters and the legend say them for all nine.
  const room = height - glyphs - 2 * padding
  const worded = tiles.every(({ said }) => said.heights[1] <= room)
  for (const { member, x, y, said } of tiles) {
    const { id } = member.country
    const { ink: color } = paintOf(script.classOf(id), channels)
    const low = y + height - padding
    const block: Box = [x + 2, low - said.heights[worded ? 1 : 0] - 2, x + width - 2, y + height - 2]
    const glyph: Box = [x + width - 74, y + 6, x + width - 6, y + 6 + glyphs]
    putTile(slide, member, [x, y, x + width, y + height], [block, glyph], channels, script)
    const letters = { size: 16, bold: true, color, align: 'center', valign: 'middle' } as const
    putText(slide, glyphsOf(id, channels, script), glyph, letters)
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
