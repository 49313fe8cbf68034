import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { anchors } from './anchors'
import { directions, type Arrow } from './arrowKeys'
import { outlineOf } from './outlines'
import { apply, boundsOf, type Transform } from './projection'

/** Size of a member in pixels below which a finger misses it. */
const smallest = 44

function drawnSize(id: CountryId, transform: Transform): number {
  const [x0, y0, x1, y1] = boundsOf(outlineOf(id, transform))
  return Math.min(x1 - x0, y1 - y0)
}

/**
 * @param transform from plane kilometres to pixels
 * @returns the members that are drawn small, each with half the distance to the next small one, in pixels: a target with
 *   at most this radius never covers a point that is nearer to another small member
 */
export function targetsOf(transform: Transform): readonly { readonly id: CountryId; readonly room: number }[] {
  const small = countryIds.filter((id) => drawnSize(id, transform) < smallest)
  const places = small.map((id) => ({ id, at: apply(transform, anchors[id].at) }))
  return places.map(({ id, at: [x, y] }) => {
    const distances = places.filter((other) => other.id !== id).map(({ at }) => Math.hypot(x - at[0], y - at[1]))
    return { id, room: Math.min(smallest, ...distances) / 2 }
  })
}

/** @returns the nearest member in a direction on the screen, preferably straight ahead; `from` itself if there is none */
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
