import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { anchors } from './anchors'
import { directions, type Arrow } from './arrowKeys'
import { outlineOf } from './outlines'
import { apply, boundsOf, type Point, type Transform } from './projection'

/** Size of a member in pixels below which a finger misses it. */
const smallest = 44

function drawnSize(id: CountryId, transform: Transform): number {
  const [x0, y0, x1, y1] = boundsOf(outlineOf(id, transform))
  return Math.min(x1 - x0, y1 - y0)
}

const distance = (a: Point | undefined, b: Point | undefined) =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity

/**
 * @param transform from plane kilometres to pixels
 * @returns the members that are drawn small, each with half the distance to the next small one, in pixels: a target with
 *   at most this radius never covers a point that is nearer to another small member
 */
export function targetsOf(transform: Transform): readonly { readonly id: CountryId; readonly room: number }[] {
  const small = countryIds.filter((id) => drawnSize(id, transform) < smallest)
  const at = new Map(countryIds.map((id) => [id, apply(transform, anchors[id].at)]))
  return small.map((id) => {
    const others = small.filter((other) => other !== id).map((other) => distance(at.get(id), at.get(other)))
    return { id, room: Math.min(smallest, ...others) / 2 }
  })
}

/**
 * @param from a country
 * @param arrow the key pressed
 * @param transform from plane kilometres to pixels
 * @returns the nearest member in that direction on the screen, preferably straight ahead; `from` itself if there is none
 */
export function neighbour(from: CountryId, arrow: Arrow, transform: Transform): CountryId {
  const [dx, dy] = directions[arrow]
  const [x, y] = apply(transform, anchors[from].at)
  const ahead = countryIds
    .filter((id) => id !== from)
    .map((id) => {
      const [otherX, otherY] = apply(transform, anchors[id].at)
      const along = (otherX - x) * dx + (otherY - y) * dy
      const aside = Math.abs((otherX - x) * dy) + Math.abs((otherY - y) * dx)
      return { id, along, cost: along + 2 * aside }
    })
    .filter(({ along }) => along > 0)
    .toSorted((a, b) => a.cost - b.cost)
  return ahead[0]?.id ?? from
}
