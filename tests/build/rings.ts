import type { Point, Ring } from '@/drawings/map/projection'

/**
 * @param point a place
 * @param rings outlines and holes
 * @returns whether the place is inside, by the even-odd rule
 */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x0, y0] = ring.at(index - 1) ?? [x1, y1]
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
    })
  return inside
}

/**
 * @param rings outlines and holes; holes run the other way round, so signed areas subtract them
 * @returns the area in the square of the unit
 */
export function areaOfRings(rings: readonly Ring[]): number {
  const areas = rings.map((ring) =>
    ring.reduce((sum, [x, y], index) => {
      const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
      return sum + (beforeX * y - x * beforeY) / 2
    }, 0),
  )
  return Math.abs(areas.reduce((total, area) => total + area, 0))
}
