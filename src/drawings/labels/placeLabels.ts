import { boxAt, boxesMeet, lineMeets, linesCross, nearestOf } from './labelBoxes'
import { createCoverageGrid, type CoverageGrid } from './coverageGrid'
import { bearingCost, bestSpot } from './labelSearch'
import { type Box, boundsOf, type Point, type Ring, type Size } from '@/drawings/map/projection'

/** A label to place. All lengths are in pixels. */
export interface LabelItem<Id extends string = string> {
  readonly id: Id
  readonly anchor: Point
  /** Outlines of the member in the picture (even-odd rule). */
  readonly rings: readonly Ring[]
  /** Size of the box: the lines of text with the space around them. */
  readonly width: number
  readonly height: number
  /** Width that a call-out adds for its swatch, because the member is too small to show its pattern. */
  readonly swatch?: number
  /** Preferred directions of a call-out: degrees clockwise from up, best first. */
  readonly bearings: readonly number[]
  /** True if the label may only stand inside: a member that is not fitted in the frame is never called out. */
  readonly insideOnly?: boolean
}

/** A placed label; x and y are the centre of its box. */
export interface PlacedLabel<Id extends string = string> {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The leader line of a call-out, from the anchor to the edge of the box. */
  readonly leader?: { readonly from: Point; readonly to: Point }
}

/**
 * A name on the land of another member, or far from its own member, would mislead, so it is left out. `foreign` is the
 * largest share of the box and of its middle on other members; `reach` is the largest distance in heights of the label.
 */
const foreign = { whole: 0.35, middle: 0 } as const
const reach = 6

interface Scene {
  readonly safe: Box
  readonly avoid: readonly Box[]
  readonly land: CoverageGrid
}

/** Smallest distance in pixels between the edge of the picture and a label, and between two labels. */
const margin = 4
const gap = 2
/** Pixels between a label and the border of its own member; more than the error of the mask. */
const inset = 1.5
/** Half the side of the square kept free around the end of a leader line, in pixels. */
const dot = 5
/**
 * Penalties in pixels of leader line: for a label wholly over members, for a crossing and for a missing label. A label
 * that costs less than `fair` is placed well enough.
 */
const cost = { covered: 150, crossing: 200, missing: 10_000, fair: 75 } as const

/**
 * Places each label inside its member if the whole box fits, else beside it with a leader line.
 * @param items the labels, most important first
 * @param size of the picture in pixels
 * @param options boxes that no label may cover: legend, arrow, rings and points
 * @returns the labels that found a place; none covers another one or the margin, and equal input gives equal places
 */
export function placeLabels<Id extends string>(
  items: readonly LabelItem<Id>[],
  size: Size,
  { avoid = [] }: { readonly avoid?: readonly Box[] } = {},
): PlacedLabel<Id>[] {
  const safe: Box = [margin, margin, size.width - margin, size.height - margin]
  const land = createCoverageGrid(
    items.flatMap((item) => item.rings),
    size,
  )
  const scene = { safe, avoid, land }
  const inside: PlacedLabel<Id>[] = []
  const outside: LabelItem<Id>[] = []
  for (const item of items) {
    const label = placeInside(item, size, scene, inside)
    if (label) inside.push(label)
    else if (!item.insideOnly) outside.push(item)
  }
  return [...inside, ...placeOutside(outside, scene, inside)]
}

/** Finds the free spot nearest to the anchor. This also works for a member that is only partly in view. */
function placeInside<Id extends string>(
  { id, anchor, rings, width, height }: LabelItem<Id>,
  size: Size,
  { safe, avoid }: Scene,
  placed: readonly PlacedLabel<Id>[],
): PlacedLabel<Id> | undefined {
  const [left, top, right, bottom] = boundsOf(rings)
  const room: Box = [
    Math.max(safe[0], left) + width / 2,
    Math.max(safe[1], top) + height / 2,
    Math.min(safe[2], right) - width / 2,
    Math.min(safe[3], bottom) - height / 2,
  ]
  if (room[0] > room[2] || room[1] > room[3]) return undefined
  const mask = createCoverageGrid(rings, size)
  const taken = [...avoid, ...placed.map(boxOf)]
  const target = nearestOf(anchor, room)
  const best = bestSpot(room, target, (centre, limit) => {
    const distance = Math.hypot(centre[0] - target[0], centre[1] - target[1])
    if (distance >= limit) return Infinity
    if (mask.share(boxAt(centre, width + 2 * inset, height + 2 * inset)) < 1) return Infinity
    const box = boxAt(centre, width, height)
    return taken.some((other) => boxesMeet(box, other, gap)) ? Infinity : distance
  })
  return best && { id, x: best.spot[0], y: best.spot[1], width, height }
}

/** Places the call-outs one after the other. In the next round the most expensive one goes first; the cheapest round wins. */
function placeOutside<Id extends string>(
  items: readonly LabelItem<Id>[],
  scene: Scene,
  inside: readonly PlacedLabel<Id>[],
): PlacedLabel<Id>[] {
  let order = [...items]
  let best: PlacedLabel<Id>[] = []
  let least = Infinity
  for (let round = 0; round <= items.length; round += 1) {
    const placed: PlacedLabel<Id>[] = []
    let [total, most] = [0, 0]
    let worst: LabelItem<Id> | undefined
    for (const item of order) {
      const found = callOut(item, scene, [...inside, ...placed], items)
      if (found) placed.push(found.label)
      const paid = found?.paid ?? cost.missing
      total += paid
      if (paid > most) [most, worst] = [paid, item]
    }
    if (total < least) [best, least] = [placed, total]
    if (!worst || most < cost.fair) break
    order = [worst, ...order.filter((item) => item !== worst)]
  }
  return best
}

function callOut<Id extends string>(
  item: LabelItem<Id>,
  { safe, avoid, land }: Scene,
  placed: readonly PlacedLabel<Id>[],
  others: readonly LabelItem<Id>[],
): { label: PlacedLabel<Id>; paid: number } | undefined {
  const { id, anchor, bearings, height } = item
  const width = item.width + (item.swatch ?? 0)
  const taken = [...avoid, ...placed.map(boxOf)]
  const dots = others.map((other) => boxAt(other.anchor, 2 * dot, 2 * dot))
  const leaders = placed.flatMap(({ leader }) => leader ?? [])
  const room: Box = [safe[0] + width / 2, safe[1] + height / 2, safe[2] - width / 2, safe[3] - height / 2]
  // A leader line always crosses a box that contains its own anchor, so such a box does not count.
  const hurdles = [...taken, ...dots].filter((other) => !boxesMeet(other, [...anchor, ...anchor]))
  const own = createCoverageGrid(item.rings, land.size)
  const best = bestSpot(room, anchor, (centre, limit) => {
    const distance = Math.hypot(
      Math.max(0, Math.abs(centre[0] - anchor[0]) - width / 2),
      Math.max(0, Math.abs(centre[1] - anchor[1]) - height / 2),
    )
    if (distance >= limit || distance > reach * height) return Infinity
    const length = distance + bearingCost(anchor, centre, bearings)
    if (length >= limit) return Infinity
    const box = boxAt(centre, width, height)
    if (dots.some((other) => boxesMeet(box, other))) return Infinity
    if (taken.some((other) => boxesMeet(box, other, gap))) return Infinity
    const covered = land.share(box)
    if (covered - own.share(box) > foreign.whole) return Infinity
    const middle = boxAt(centre, width / 4, height / 4)
    if (land.share(middle) - own.share(middle) > foreign.middle) return Infinity
    const open = length + cost.covered * covered
    if (open >= limit) return Infinity
    const end = nearestOf(anchor, box)
    const crossings =
      hurdles.filter((other) => lineMeets(anchor, end, other)).length +
      leaders.filter(({ from, to }) => lineMeets(from, to, box) || linesCross(from, to, anchor, end)).length
    return open + cost.crossing * crossings
  })
  if (!best) return undefined
  const [x, y] = best.spot
  const leader = { from: anchor, to: nearestOf(anchor, boxAt(best.spot, width, height)) }
  return { label: { id, x, y, width, height, leader }, paid: best.paid }
}

function boxOf({ x, y, width, height }: PlacedLabel): Box {
  return boxAt([x, y], width, height)
}
