import type { Box, Point, Ring } from '@/drawings/map/projection'

/** Distance in pixels below which two points of an outline count as one. */
const finest = 0.5

/** A half-plane: the distance of a point from its edge, negative outside. */
type Inside = (point: Point) => number

const halvesOf = ([x0, y0, x1, y1]: Box): readonly Inside[] => [
  ([x]) => x - x0,
  ([x]) => x1 - x,
  ([, y]) => y - y0,
  ([, y]) => y1 - y,
]

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

/** The part of a ring that lies in a half-plane (Sutherland and Hodgman 1974). */
const cut = (ring: Ring, inside: Inside): Ring =>
  ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point
    const [from, to] = [inside(before), inside(point)]
    const crossing = from < 0 !== to < 0 ? [between(before, point, from / (from - to))] : []
    return to < 0 ? crossing : [...crossing, point]
  })

/** The ring without the points that are too close to the previous one. */
function thinned(ring: Ring): Ring {
  let last: Point | undefined
  return ring.filter((point) => {
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < finest) return false
    last = point
    return true
  })
}

/**
 * @param rings outlines in pixels (even-odd rule)
 * @param box the visible part, in pixels
 * @returns the parts of the rings in the box; a ring that leaves the box follows its edge
 */
export const clipRings = (rings: readonly Ring[], box: Box): readonly Ring[] =>
  rings.map((ring) => thinned(halvesOf(box).reduce<Ring>(cut, ring))).filter((ring) => ring.length > 2)
