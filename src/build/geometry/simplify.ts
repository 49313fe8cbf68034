import { presimplify } from 'topojson-simplify'
import type { Arc, Polygons } from './atlas'
import type { Owner, Regions } from './context'
import type { Level } from './levels'
import { arcNumber, areaOf, pointsOf } from './shape'

/** Arcs with a weight for each point: the area of the triangle that it adds (Visvalingam and Whyatt 1993). */
export interface RankedArcs {
  readonly arcs: readonly Arc[]
  readonly weights: readonly (readonly number[])[]
}

/** A triangle whose area is this factor times the square of a length means a deviation of about that length. */
const areaOfTolerance = 1.6
const leastRingPoints = 5

/** @returns arcs in plane kilometres, with weights in square kilometres */
export function rankArcs(arcs: readonly Arc[]): RankedArcs {
  // presimplify() fails on an empty arc.
  const lines = arcs.map((arc) => (arc.length > 0 ? arc : [[0, 0]]))
  const ranked = presimplify({ type: 'Topology', objects: {}, arcs: lines })
  return { arcs, weights: ranked.arcs.map((arc) => arc.map(([, , weight = Infinity]) => weight)) }
}

/**
 * Simplifies every arc only once, so that neighbours still share their boundary.
 * @returns arcs of plane kilometres in whole units of the level's grid; arcs that no region uses are empty
 */
export function simplifyArcs({ arcs, weights }: RankedArcs, regions: Regions, level: Level): Arc[] {
  const tolerances = new Map<number, number>()
  for (const [owner, polygons] of regions)
    for (const index of polygons.flat(2))
      tolerances.set(arcNumber(index), Math.min(level.tolerance[owner], tolerances.get(arcNumber(index)) ?? Infinity))

  return arcs.map((arc, index) => {
    const tolerance = tolerances.get(index)
    if (tolerance === undefined) return []
    const ranks = weights[index] ?? []
    const limit = Math.min(areaOfTolerance * tolerance ** 2, leastRank(arc, ranks))
    return toGrid(
      arc.filter((_, position) => (ranks[position] ?? Infinity) >= limit),
      level.scale,
    )
  })
}

/** @returns the polygons of an owner, before dissolving, without islands that are smaller than the level says */
export function withoutIslets(regions: Regions, owner: Owner, arcs: readonly Arc[], level: Level): Polygons {
  const least = level.leastIsland[owner === 'near' || owner === 'far' || owner === 'lakes' ? owner : 'member']
  // An island is a ring of a single arc. A piece with neighbours must stay; otherwise there is a hole in the map.
  const isIslet = (polygon: Polygons[number]) =>
    polygon.length === 1 && polygon[0]?.length === 1 && areaOf(pointsOf(arcs, polygon[0])) < least
  const all = regions.get(owner) ?? []
  const kept = all.filter((polygon) => !isIslet(polygon))
  // A member of small islands only keeps its largest one, or the map would not show it.
  return kept.length > 0 || least !== level.leastIsland.member ? kept : largestOf(all, arcs)
}

const largestOf = (polygons: Polygons, arcs: readonly Arc[]): Polygons => {
  const area = ([ring = []]: Polygons[number]) => areaOf(pointsOf(arcs, ring))
  return polygons.toSorted((a, b) => area(b) - area(a)).slice(0, 1)
}

/** A closed arc must keep enough points to remain an area. */
function leastRank(arc: Arc, ranks: readonly number[]): number {
  const [first, last] = [arc[0], arc.at(-1)]
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return Infinity
  return ranks.toSorted((a, b) => b - a)[leastRingPoints - 1] ?? 0
}

function toGrid(arc: Arc, scale: number): Arc {
  const whole = arc.map(([x, y]): [number, number] => [Math.round(x / scale), Math.round(y / scale)])
  return whole.filter(([x, y], index) => {
    const before = whole[index - 1]
    // The end must stay, because arcs meet there.
    return index === 0 || index === whole.length - 1 || x !== before?.[0] || y !== before[1]
  })
}
