import { brokenNames } from '@edition/mapDrawing'
import { countryOf, countryIds } from '@/domain/country'
import { hostedBy } from '@/domain/events'
import type { EventId, CountryId, Language, FrameId } from '@/domain/edition'
import { yearOf } from '@/domain/partialDate'
import { anchors, town } from '@/drawings/map/anchors'
import { frames } from '@/drawings/map/frames'
import { boxAt } from './labelBoxes'
import { placeLabels, type PlacedLabel } from './placeLabels'
import { outlineOf } from '@/drawings/map/outlines'
import { apply, tenth, type Point, type Size, type Transform } from '@/drawings/map/projection'
import { labelSize } from './textWidth'

/** The text of a member's label: its name on one or two lines and, for a host, the year of its meeting. */
interface LabelText {
  readonly lines: readonly string[]
  readonly meeting: { readonly id: EventId; readonly year: string } | null
}

export type MapLabel = PlacedLabel<CountryId> & LabelText

interface MapLabelsOptions {
  readonly frame: FrameId
  readonly transform: Transform
  readonly size: Size
  readonly language: Language
  /** Font size of the names, in pixels. */
  readonly fontSize: number
  /** True if the labels of hosts show the years of their meetings, where there is space. */
  readonly meetings: boolean
}

/** Edge of the swatch of a called-out member and the gap after it, in ems. */
export const swatchSize = 0.95
export const swatchGap = 0.25

/** Height of a map in pixels below which the years would push the names of the hosts out of their shapes. */
const roomForYears = 360
/** Side of the square that the point of a town needs, in pixels. */
const townSize = 14

function textOf(id: CountryId, language: Language, years: boolean): LabelText {
  const name = countryOf(id).name[language]
  const [event] = years ? hostedBy(id) : []
  return {
    lines: brokenNames.includes(id) ? name.replace(' ', '\n').split('\n') : [name],
    meeting: event ? { id: event.id, year: String(yearOf(event.date)) } : null,
  }
}

const isWithin = ([x, y]: Point, { width, height }: Size) => x > 0 && x < width && y > 0 && y < height

const pointInTenths = ([x, y]: Point): Point => [tenth(x), tenth(y)]

const inTenths = ({ id, x, y, width, height, leader }: PlacedLabel<CountryId>): PlacedLabel<CountryId> => ({
  id,
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
  ...(leader && { leader: { from: pointInTenths(leader.from), to: pointInTenths(leader.to) } }),
})

/** @returns the placed labels of a frame; a member that is not fitted in the frame has one only if it fits inside its shape */
export function mapLabels(options: MapLabelsOptions): readonly MapLabel[] {
  const { frame, transform, size, language, fontSize, meetings } = options
  const { fitted } = frames[frame]
  const items = [...fitted, ...countryIds.filter((id) => !fitted.includes(id))].map((id) => {
    const text = textOf(id, language, meetings && size.height >= roomForYears)
    return {
      id,
      ...text,
      ...labelSize([...text.lines, ...(text.meeting ? [text.meeting.year] : [])], fontSize),
      anchor: apply(transform, anchors[id].at),
      rings: outlineOf(id, transform),
      swatch: fontSize * (swatchSize + swatchGap),
      bearings: anchors[id].bearings,
      insideOnly: !(fitted.includes(id) && isWithin(apply(transform, anchors[id].at), size)),
    }
  })
  const avoid = town ? [boxAt(apply(transform, town.at), townSize, townSize)] : []
  return placeLabels(items, size, { avoid }).flatMap((label) => {
    const item = items.find(({ id }) => id === label.id)
    return item ? [{ ...inTenths(label), lines: item.lines, meeting: item.meeting }] : []
  })
}
