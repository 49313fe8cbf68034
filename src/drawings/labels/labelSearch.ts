import type { Box, Point } from '@/drawings/map/projection'

/** Grid steps in pixels. The coarse round finds a cost limit, which makes the fine round fast. */
const steps = [32, 4]
/** Penalties in pixels of leader line: per degree off a bearing, and per rank of the bearing after the best one. */
const cost = { degree: 0.25, rank: 4 } as const

/**
 * @param anchor where the leader line ends
 * @param centre of the label
 * @param bearings preferred directions: degrees clockwise from up, best first
 * @returns the penalty for the direction of the label, in pixels of leader line
 */
export function bearingCost(anchor: Point, centre: Point, bearings: readonly number[]): number {
  const bearing = (Math.atan2(centre[0] - anchor[0], anchor[1] - centre[1]) * 180) / Math.PI
  return bearings.reduce((least, preferred, rank) => {
    const turn = Math.abs(((((bearing - preferred) % 360) + 540) % 360) - 180)
    return Math.min(least, cost.rank * rank + cost.degree * turn)
  }, Infinity)
}

/**
 * Tries the points of grids that contain the target, so that the target itself is tried.
 * @param room the box in which the centre may lie
 * @param target the preferred centre
 * @param costOf the cost of a centre: infinite where the label may not stand, or as soon as it reaches the limit
 * @returns the cheapest centre (the first one of equals) and its cost; undefined if there is none
 */
export function bestSpot(
  [x0, y0, x1, y1]: Box,
  [x, y]: Point,
  costOf: (centre: Point, limit: number) => number,
): { spot: Point; paid: number } | undefined {
  let best: Point | undefined
  let least = Infinity
  for (const step of steps) {
    const left = x - Math.floor((x - x0) / step) * step
    const top = y - Math.floor((y - y0) / step) * step
    for (let row = top; row <= y1; row += step) {
      for (let column = left; column <= x1; column += step) {
        const current = costOf([column, row], least)
        if (current < least) [best, least] = [[column, row], current]
      }
    }
  }
  return best && { spot: best, paid: least }
}
