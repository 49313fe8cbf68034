import { nearLand, window } from '@edition/geometry'
import { countryIds, countryOf } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { boundsOf } from '@/drawings/map/projection'
import type { Atlas, Polygons } from './atlas'
import { pointsOf } from './shape'

/** The owner of an arc. Its tolerance applies when the arc is simplified. */
export type Owner = CountryId | 'near' | 'far' | 'lakes'

/** The areas of the map before simplification; all polygons are still separate. */
export type Regions = ReadonlyMap<Owner, Polygons>

const nearCodes = new Set(nearLand.split(' '))
const antarctica = '010'

const { left, top, right, bottom } = window
/** Kilometres. Land that crosses the far side of the cone has an edge across the whole picture. */
const longestEdge = 2_500

/**
 * @returns the members in the corrected world, and the land around them that a picture can show
 * @throws if the world does not have the M49 code of a member
 */
export function selectRegions(atlas: Atlas): Regions {
  const regions = new Map<Owner, Polygons>(countryIds.map((id) => [id, atlas.areas.get(countryOf(id).m49) ?? []]))
  for (const id of countryIds)
    if (!atlas.areas.has(countryOf(id).m49))
      throw new Error(`Geometry: ${id} has the M49 code ${countryOf(id).m49}, which the map does not know`)
  const members = new Set(countryIds.map((id) => countryOf(id).m49))
  for (const [key, polygons] of atlas.areas) {
    if (members.has(key) || key === antarctica) continue
    const owner = nearCodes.has(key) ? 'near' : 'far'
    regions.set(owner, [...(regions.get(owner) ?? []), ...polygons.filter((polygon) => isInPicture(atlas, polygon))])
  }
  return regions
}

function isInPicture({ arcs }: Atlas, polygon: Polygons[number]): boolean {
  const ring = pointsOf(arcs, polygon[0] ?? [])
  const [x0, y0, x1, y1] = boundsOf([ring])
  if (x1 < left || x0 > right || y1 < top || y0 > bottom) return false
  return ring.every(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [x, y]
    return Math.hypot(x - beforeX, y - beforeY) < longestEdge
  })
}
