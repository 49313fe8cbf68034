import type { CountryId } from '@/domain/edition'
import { displayClassOf, isFilled, type DisplayClass } from '@/domain/status'
import type { ExportContext } from '@/exports/exportContext'
import { dotsLabel, fillLabel } from '@/i18n/statusLabels'
import type { Box } from '@/drawings/map/projection'
import { tiles } from '@edition/map'
import { setType, type TextLine } from '@/drawings/typesetting'

interface TileBox {
  readonly id: CountryId
  readonly statusClass: DisplayClass
  readonly box: Box
  /** `y` of the top of the plain plate under the text. */
  readonly plate: number
  readonly lines: readonly TextLine[]
  readonly faded: boolean
}

export interface TileLayoutOptions extends Pick<ExportContext, 'members' | 'shown' | 'translator'> {
  readonly stage: Box
}

const gap = 12
const padding = 16

const { columns: across, order } = tiles
const down = Math.ceil(order.length / across)

/** @returns the tiles, each with its name and both statuses in words on a plate at its bottom */
export function tileLayout({ members, shown, stage, translator }: TileLayoutOptions): readonly TileBox[] {
  const [x0, y0, x1, y1] = stage
  const width = (x1 - x0 - gap * (across - 1)) / across
  const height = (y1 - y0 - gap * (down - 1)) / down
  return order.flatMap((id, place) => {
    const member = members.find(({ country }) => country.id === id)
    if (!member) return []
    const left = x0 + (place % across) * (width + gap)
    const top = y0 + Math.floor(place / across) * (height + gap)
    const statusClass = displayClassOf(member)
    const faded = !shown.includes(id)
    const ink = faded ? '--ink' : isFilled(member) ? '--filled-ink' : '--sand-ink'
    const paragraphs = [
      { text: member.country.name[translator.language], size: 28, bold: true, ink },
      { text: fillLabel(member, '', translator), size: 21, above: 3, ink },
      { text: dotsLabel(member, '', translator), size: 21, ink },
    ] as const
    const column = { x: left + padding, width: width - 2 * padding }
    const needed = setType(paragraphs, { ...column, top: 0 }).bottom
    const plate = top + height - needed - 2 * (padding - 4)
    const { lines } = setType(paragraphs, { ...column, top: plate + padding - 6 })
    return [{ id, statusClass, box: [left, top, left + width, top + height], plate, lines, faded }]
  })
}
