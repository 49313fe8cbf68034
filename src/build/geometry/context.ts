import { type CountryId, countryIds } from '../../domain/country.ts'
import { boundsOf } from '../../drawings/map/projection.ts'
import type { Atlas, Polygons } from './atlas.ts'
import { pointsOf } from './shape.ts'

/** Whose tolerance an arc is simplified by. */
export type Owner = CountryId | 'near' | 'far' | 'lakes'

/** What the map shows, before simplification; every polygon still separate. */
export type Regions = ReadonlyMap<Owner, Polygons>

/** M49 codes of the neighbours and of the land around the inland seas and the eastern Mediterranean. */
const nearCodes = new Set(
  '233 428 440 616 703 348 642 100 792 268 364 795 860 246 752 276 208 300 688 760 368 004 499 807 008 191 380'.split(
    ' ',
  ),
)
const antarctica = '010'

/** Plane kilometres: what a wide or a tall picture of any frame can show. */
const [left, top, right, bottom] = [-9_000, -600, 8_000, 10_000]
/** Land that passes the far side of the cone has an edge across the picture. */
const longestEdge = 2_500

/**
 * @param atlas the corrected world
 * @returns the nine members and the land around them that any picture can show
 */
export function selectRegions(atlas: Atlas): Regions {
  const regions = new Map<Owner, Polygons>(countryIds.map((id) => [id, atlas.areas.get(id) ?? []]))
  const members = new Set<string>(countryIds)
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
