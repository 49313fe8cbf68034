import { mergeArcs } from 'topojson-client'
import type { Arc, Polygons } from './atlas'

/**
 * @param index an arc number, or ~n for arc n in reverse
 * @returns the number of the arc
 */
export function arcNumber(index: number): number {
  return index < 0 ? ~index : index
}

/**
 * @param arcs all arcs
 * @param ring arc numbers
 * @returns the ring's points, the first repeated at the end
 */
export function pointsOf(arcs: readonly Arc[], ring: readonly number[]): Arc {
  return ring.flatMap((index, position) => {
    const arc = arcs[arcNumber(index)] ?? []
    const run = index < 0 ? arc.toReversed() : arc
    return position === 0 ? run : run.slice(1)
  })
}

/**
 * @param points a ring
 * @returns its area in squared units, by the shoelace formula
 */
export function areaOf(points: Arc): number {
  let sum = 0
  let [beforeX, beforeY] = points.at(-1) ?? [0, 0]
  for (const [x, y] of points) {
    sum += beforeX * y - x * beforeY
    ;[beforeX, beforeY] = [x, y]
  }
  return Math.abs(sum / 2)
}

/**
 * @param arcs all arcs
 * @param polygons neighbours, or pieces of one area
 * @returns one area without the lines between them
 */
export function dissolve(arcs: readonly Arc[], polygons: Polygons): Polygons {
  return mergeArcs({ type: 'Topology', objects: {}, arcs: [...arcs] }, [{ type: 'MultiPolygon', arcs: polygons }]).arcs
}
