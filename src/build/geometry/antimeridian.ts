import { project } from '../../drawings/map/projection.ts'
import type { Arc, Atlas, Polygons } from './atlas.ts'
import { arcNumber, dissolve } from './shape.ts'

/** Natural Earth cuts the Russian Federation along 180°, a line through the apex of the cone. */
const [seamX, seamY] = project([180, 65])
const seamLength = Math.hypot(seamX, seamY)
/** Kilometres: the source's grid is 0.2 km fine, and the two sides of the cut differ by a step of it. */
const snap = 0.5
const onSeam = 0.001

/**
 * Joins Chukotka and Wrangel Island over 180°, so that no outline runs through them.
 * @param atlas the world as it comes
 * @returns the world with one Russian mainland
 */
export function joinAntimeridian(atlas: Atlas): Atlas {
  const russian = atlas.areas.get('RUS') ?? []
  const arcs = [...atlas.arcs]
  const seams = new Map<string, number>()
  const corners: Arc = []
  const piecesOf = new Map<number, number[]>()
  for (const number of new Set(russian.flat(2).map(arcNumber))) {
    const snapped = (atlas.arcs[number] ?? []).map((point) => snapToSeam(point, corners))
    const pieces = splitAtSeam(snapped).map((piece) => numberOf(piece, arcs, seams))
    piecesOf.set(number, pieces)
  }
  const areas = new Map<string, Polygons>()
  for (const [key, polygons] of atlas.areas) {
    areas.set(
      key,
      polygons.map((polygon) => polygon.map((ring) => ring.flatMap((index) => inPieces(index, piecesOf)))),
    )
  }
  areas.set('RUS', dissolve(arcs, areas.get('RUS') ?? []))
  return { arcs, areas }
}

function isOnSeam([x, y]: Arc[number]): boolean {
  return y > 0 && Math.abs(x * seamY - y * seamX) / seamLength < onSeam
}

/** The first point met stands for all that are as good as equal to it. */
function snapToSeam(point: Arc[number], corners: Arc): Arc[number] {
  if (!isOnSeam(point)) return point
  const corner = corners.find(([x, y]) => Math.hypot(x - point[0], y - point[1]) < snap)
  if (!corner) corners.push(point)
  return corner ?? point
}

/** Every edge that runs along the seam becomes a piece of its own. */
function splitAtSeam(arc: Arc): Arc[] {
  const pieces: Arc[] = []
  let piece: Arc = []
  let before: Arc[number] | undefined
  for (const point of arc) {
    if (before && isOnSeam(before) && isOnSeam(point)) {
      pieces.push(piece, [before, point])
      piece = []
    }
    piece.push(point)
    before = point
  }
  return [...pieces, piece].filter(({ length }) => length > 1)
}

/** The two sides of the seam must be the same arc, or they would not dissolve. */
function numberOf(piece: Arc, arcs: Arc[], seams: Map<string, number>): number {
  const [first, last] = [piece[0], piece.at(-1)]
  const isSeam = piece.length === 2 && first && last && isOnSeam(first) && isOnSeam(last)
  const twin = isSeam ? seams.get(`${String(last)} ${String(first)}`) : undefined
  if (twin !== undefined) return ~twin
  const number = arcs.push(piece) - 1
  if (isSeam) seams.set(`${String(first)} ${String(last)}`, number)
  return number
}

function inPieces(index: number, piecesOf: ReadonlyMap<number, readonly number[]>): number[] {
  const pieces = piecesOf.get(arcNumber(index))
  if (!pieces) return [index]
  return index < 0 ? pieces.toReversed().map((piece) => ~piece) : [...pieces]
}
