import type { Box, Point } from '@/drawings/map/projection'

/** @returns the box around a centre, in the unit of its arguments */
export function boxAt([x, y]: Point, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
}

/** @returns whether two boxes overlap or come closer than the gap */
export function boxesMeet(one: Box, other: Box, gap = 0): boolean {
  return one[0] < other[2] + gap && one[2] > other[0] - gap && one[1] < other[3] + gap && one[3] > other[1] - gap
}

/** @returns the point of a box that is nearest to a point */
export function nearestOf([x, y]: Point, [x0, y0, x1, y1]: Box): Point {
  return [Math.max(x0, Math.min(x1, x)), Math.max(y0, Math.min(y1, y))]
}

/** @returns whether a line passes through a box, by the line clipping of Liang and Barsky (1984) */
export function lineMeets(from: Point, to: Point, [x0, y0, x1, y1]: Box): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enter, leave] = [0, 1]
  const sides = [
    [-dx, from[0] - x0],
    [dx, x1 - from[0]],
    [-dy, from[1] - y0],
    [dy, y1 - from[1]],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter <= leave
}

/** @returns whether two lines cross, each given by its ends */
export function linesCross(from: Point, to: Point, otherFrom: Point, otherTo: Point): boolean {
  return (
    side(from, to, otherFrom) !== side(from, to, otherTo) &&
    side(otherFrom, otherTo, from) !== side(otherFrom, otherTo, to)
  )
}

/** @returns 1 on one side of the line from a to b, -1 on the other side, 0 on the line */
function side(a: Point, b: Point, [x, y]: Point): number {
  return Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]))
}
