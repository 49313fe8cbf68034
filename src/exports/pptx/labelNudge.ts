import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { boxAt, boxesMeet, nearestOf } from '@/drawings/labels/labelBoxes'
import { createCoverageGrid } from '@/drawings/labels/coverageGrid'
import type { MapLabel } from '@/drawings/labels/mapLabels'
import type { Box, Point, Ring, Size } from '@/drawings/map/projection'

/** In pixels: the maximum shift of a name, the step of the shift, and the smallest distance from the edge of the map. */
const furthest = 90
const step = 3
const edge = 5
/** Degrees by which a name may leave the direction of its leader line. */
const turns = [0, -10, 10, -20, 20, -30, 30, -40, 40, -50, 50]
/**
 * Penalties in pixels of shift: per degree, for a name wholly over members, and for a name that is nearer to another member
 * than to its own.
 */
const cost = { degree: 0.6, covered: 900, misleading: 200 } as const

/** In pixels: an outline further than this from the end of a leader line is too far away to matter for the name. */
const reach = 260

const near = (rings: readonly Ring[], [x, y]: Point): Ring =>
  rings.flat().filter((point) => Math.abs(point[0] - x) < reach && Math.abs(point[1] - y) < reach)

/** Distance between a box and the nearest of some points, in pixels. */
function distance(points: Ring, [x0, y0, x1, y1]: Box): number {
  let least = Infinity
  for (const [x, y] of points)
    least = Math.min(least, Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)))
  return least
}

const boxOf = ({ x, y, width, height }: MapLabel): Box => boxAt([x, y], width, height)

/**
 * A name on a PPTX slide has no halo that separates it from a border below it. Called-out names therefore move along their
 * leader lines, or nearly so, until they cover no member.
 * @param labels as placed on the map of the page
 * @param outlines of each member, in pixels
 * @param size of the map in pixels
 * @returns the labels; a label that finds no better place does not move
 */
export function clearOfMembers(
  labels: readonly MapLabel[],
  outlines: (id: CountryId) => readonly Ring[],
  size: Size,
): readonly MapLabel[] {
  const land = createCoverageGrid(countryIds.flatMap(outlines), size)
  const done: MapLabel[] = [...labels]
  labels.forEach((label, index) => {
    const { leader, x, y, width, height } = label
    if (!leader) return
    const { from } = leader
    const others = done.filter(({ id }) => id !== label.id).map(boxOf)
    const own = near(outlines(label.id), from)
    const foreign = near(countryIds.filter((id) => id !== label.id).flatMap(outlines), from)
    const direction = Math.atan2(y - from[1], x - from[0])
    const start = Math.hypot(y - from[1], x - from[0])
    let least = Infinity
    for (const turn of turns)
      for (let way = 0; way <= furthest; way += step) {
        const angle = direction + (turn * Math.PI) / 180
        const [atX, atY] = [from[0] + Math.cos(angle) * (start + way), from[1] + Math.sin(angle) * (start + way)]
        const box = boxAt([atX, atY], width, height)
        const within = box[0] >= edge && box[1] >= edge && box[2] <= size.width - edge && box[3] <= size.height - edge
        const paid = way + cost.degree * Math.abs(turn) + cost.covered * land.share(box)
        if (!within || paid >= least || others.some((other) => boxesMeet(box, other, 4))) continue
        const told = paid + (distance(foreign, box) < distance(own, box) ? cost.misleading : 0)
        if (told >= least) continue
        least = told
        done[index] = { ...label, x: atX, y: atY, leader: { from, to: nearestOf(from, box) } }
      }
  })
  return done
}
