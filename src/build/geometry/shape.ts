import { mergeArcs } from 'topojson-client'
import type { Arc, Polygons } from './atlas'

/** @returns the number of an arc, from its number or from ~n for arc n in reverse */
export const arcNumber = (index: number): number => (index < 0 ? ~index : index)

/** @returns the points of a ring of arc numbers, the first repeated at the end */
export function pointsOf(arcs: readonly Arc[], ring: readonly number[]): Arc {
  return ring.flatMap((index, position) => {
    const arc = arcs[arcNumber(index)] ?? []
    const run = index < 0 ? arc.toReversed() : arc
    return position === 0 ? run : run.slice(1)
  })
}

/** @returns the area of a ring in squared units, by the shoelace formula */
export function areaOf(points: Arc): number {
  let sum = 0
  let [beforeX, beforeY] = points.at(-1) ?? [0, 0]
  for (const [x, y] of points) {
    sum += beforeX * y - x * beforeY
    ;[beforeX, beforeY] = [x, y]
  }
  return Math.abs(sum / 2)
}

/** @returns polygons in which each arc number is replaced by one or more others */
export const replaceArcs = (polygons: Polygons, replace: (index: number) => number | number[]): Polygons =>
  polygons.map((polygon) => polygon.map((ring) => ring.flatMap((index) => replace(index))))

/** @returns neighbours, or pieces of one area, as one area without the lines between them */
export function dissolve(arcs: readonly Arc[], polygons: Polygons): Polygons {
  return mergeArcs({ type: 'Topology', objects: {}, arcs: [...arcs] }, [{ type: 'MultiPolygon', arcs: polygons }]).arcs
}
