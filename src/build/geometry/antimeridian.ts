import { project } from '@/drawings/map/projection'
import type { Arc, Atlas, Polygons } from './atlas'
import { codes } from './corrections'
import { arcNumber, dissolve, replaceArcs } from './shape'

/** Natural Earth cuts the area of `codes.russianFederation` along 180°, a line through the apex of the cone. */
const [seamX, seamY] = project([180, 65])
const seamLength = Math.hypot(seamX, seamY)
/** Kilometres. The grid of the data has steps of 0.2 km, and the two sides of the cut differ by one step. */
const snap = 0.5
const onSeam = 0.001

/** @returns the world without the cut: the two sides are joined, so that no outline runs along it */
export function joinAntimeridian(atlas: Atlas): Atlas {
  const russian = atlas.areas.get(codes.russianFederation) ?? []
  const arcs = [...atlas.arcs]
  const seams = new Map<string, number>()
  const corners: Arc = []
  const piecesOf = new Map<number, number[]>()
  for (const number of new Set(russian.flat(2).map(arcNumber))) {
    const snapped = (atlas.arcs[number] ?? []).map((point) => snapToSeam(point, corners))
    const pieces = splitAtSeam(snapped).map((piece) => numberOf(piece, arcs, seams))
    piecesOf.set(number, pieces)
  }
  const replace = (index: number) => inPieces(index, piecesOf)
  const areas = new Map<string, Polygons>(
    [...atlas.areas].map(([key, polygons]) => [key, replaceArcs(polygons, replace)]),
  )
  areas.set(codes.russianFederation, dissolve(arcs, areas.get(codes.russianFederation) ?? []))
  return { arcs, areas }
}

function isOnSeam([x, y]: Arc[number]): boolean {
  return x * seamX + y * seamY > 0 && Math.abs(x * seamY - y * seamX) / seamLength < onSeam
}

/** Replaces a point on the seam by the first point that was found within the distance `snap`. */
function snapToSeam(point: Arc[number], corners: Arc): Arc[number] {
  if (!isOnSeam(point)) return point
  const corner = corners.find(([x, y]) => Math.hypot(x - point[0], y - point[1]) < snap)
  if (!corner) corners.push(point)
  return corner ?? point
}

/** Every edge along the seam becomes a separate piece. */
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

/** The two sides of the seam must be the same arc; otherwise they do not dissolve. */
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
