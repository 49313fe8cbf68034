import { countryIds, type CountryId } from '@/domain/country'
import { boxAt, boxesMeet, nearestOf } from '@/drawings/labelBoxes'
import { createMask } from '@/drawings/labelMask'
import type { MapLabel } from '@/drawings/mapLabels'
import type { Box, Ring, Size } from '@/drawings/projection'

/** In pixels: how far a name may go, by how much at a time, and what it leaves free of the edge of the map. */
const furthest = 90
const step = 3
const edge = 6
/** Room to another of the nine, which a name that comes near would seem to name. */
const apart = 24
/** Degrees by which it may leave the direction of its line, and what these, covered land and nearness are worth. */
const turns = [0, -15, 15, -30, 30, -45, 45]
const cost = { degree: 1, covered: 900, near: 900 } as const

const boxOf = ({ x, y, width, height }: MapLabel): Box => boxAt([x, y], width, height)

/**
 * On paper no halo parts a name from the border it lies over: names that are called out go on along their line, or
 * nearly, until they stand on none of the nine.
 * @param labels as the map of the page has them
 * @param outlines of each of the nine, in pixels
 * @param size of the map in pixels
 * @returns the labels; one that finds no better place stays
 */
export function clearOfMembers(
  labels: readonly MapLabel[],
  outlines: (id: CountryId) => readonly Ring[],
  size: Size,
): readonly MapLabel[] {
  const land = createMask(countryIds.flatMap(outlines), size)
  const done: MapLabel[] = [...labels]
  labels.forEach((label, index) => {
    const { leader, x, y, width, height } = label
    if (!leader) return
    const { from } = leader
    const others = done.filter(({ id }) => id !== label.id).map(boxOf)
    const foreign = createMask(countryIds.filter((id) => id !== label.id).flatMap(outlines), size)
    const direction = Math.atan2(y - from[1], x - from[0])
    const start = Math.hypot(y - from[1], x - from[0])
    let least = Infinity
    for (const turn of turns)
      for (let way = 0; way <= furthest; way += step) {
        const angle = direction + (turn * Math.PI) / 180
        const [atX, atY] = [from[0] + Math.cos(angle) * (start + way), from[1] + Math.sin(angle) * (start + way)]
        const box = boxAt([atX, atY], width, height)
        const within = box[0] >= edge && box[1] >= edge && box[2] <= size.width - edge && box[3] <= size.height - edge
        const paid =
          way +
          cost.degree * Math.abs(turn) +
          cost.covered * land.share(box) +
          cost.near * foreign.share(boxAt([atX, atY], width + apart, height + apart))
        if (!within || paid >= least || others.some((other) => boxesMeet(box, other, 4))) continue
        least = paid
        done[index] = { ...label, x: atX, y: atY, leader: { from, to: nearestOf(from, box) } }
      }
  })
  return done
}
