import { countryIds } from '@/domain/country'
import type { FrameId } from '@/domain/edition'
import { offMap } from './anchors'
import { boxAt, boxesMeet, lineMeets } from '@/drawings/labels/labelBoxes'
import { createCoverageGrid } from '@/drawings/labels/coverageGrid'
import type { PlacedLabel } from '@/drawings/labels/placeLabels'
import { outlineOf } from './outlines'
import { apply, tenth, type Box, type Point, type Size, type Transform } from './projection'
import { textWidth } from '@/drawings/labels/textWidth'

/** The arrow to the town off the map, with its text and the box that both need, in pixels. */
export interface OffMapArrow {
  readonly at: Point
  readonly text: string
  readonly width: number
  readonly box: Box
}

const edge = 4
const halfHeight = 11
const shaft = 40
const textSize = 13
const step = 6
const gap = 3

/**
 * @param transform from plane kilometres to pixels
 * @param size of the picture in pixels
 * @param text the name of the town in the language shown
 * @param labels that the arrow must not cover
 * @returns the arrow on the western edge, as near to the height of the town as possible without covering members or their
 *   names; `null` in a frame without the arrow, or if there is no free place
 */
export function offMapArrow(
  frame: FrameId,
  transform: Transform,
  size: Size,
  text: string,
  labels: readonly PlacedLabel[],
): OffMapArrow | null {
  if (!offMap?.frames.includes(frame)) return null
  const members = createCoverageGrid(
    countryIds.flatMap((id) => outlineOf(id, transform)),
    size,
  )
  const width = tenth(shaft + textWidth(text, textSize))
  const boxAround = (y: number): Box => [0, y - halfHeight, width, y + halfHeight]
  const [first, last] = [2 * halfHeight, size.height - 2 * halfHeight]
  const town = Math.max(first, Math.min(last, apply(transform, offMap.at)[1]))
  const heights = Array.from({ length: Math.ceil(size.height / step) }, (_, index) => index * step)
    .flatMap((distance) => [town + distance, town - distance])
    .filter((y) => y >= first && y <= last)
  const isClear = (box: Box) =>
    members.share(box) === 0 &&
    labels.every(
      ({ x, y, width: across, height, leader }) =>
        !boxesMeet(box, boxAt([x, y], across, height), gap) && !(leader && lineMeets(leader.from, leader.to, box)),
    )
  const found = heights.find((height) => isClear(boxAround(height)))
  if (found === undefined) return null
  const y = tenth(found)
  return { at: [edge, y], text, width, box: boxAround(y) }
}
