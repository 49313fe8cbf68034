import { decodeTopology, type MapTopology } from '@/drawings/map/decodeTopology'
import { toPath } from '@/drawings/map/toPath'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import type { Geometry } from '@/drawings/map/geometry'
import { detailLevel, overviewLevel } from './levels'
import { buildTopology } from './topology'

/**
 * @returns the source of `virtual:geometry/overview` for a built page: it reads the shapes from the HTML, so that the
 *   page does not contain them twice
 */
export const overviewOfPage = (): string => `
const path = (name) => document.getElementById('map-' + name)?.getAttribute('d') ?? ''
export const overview = {
  countries: Object.fromEntries(${JSON.stringify(countryIds)}.map((id) => [id, path(id)])),
  land: path('land'),
  lakes: path('lakes'),
  borders: path('borders'),
  scale: ${overviewLevel.scale},
}`

/** @returns the source of `virtual:geometry/overview`: path data that can be drawn */
export function overviewModule(): string {
  const { countries, land, lakes, borders } = decodeTopology(buildTopology(overviewLevel))
  const paths = countryIds.map((id) => [id, toPath(countries[id].flat(), 1, true)] as const)
  const overview: Geometry = {
    countries: Object.fromEntries(paths) as Record<CountryId, string>,
    // In reverse, the outline of other land repeats the steps of the members' outlines; compressed, this saves a tenth.
    land: toPath(
      land.flat().map((ring) => ring.toReversed()),
      1,
      true,
    ),
    lakes: toPath(lakes.flat(), 1, true),
    borders: toPath(borders, 1, false),
    scale: overviewLevel.scale,
  }
  return `export const overview = ${JSON.stringify(overview)}`
}

/** @returns the source of `virtual:geometry/detail`: a topology, which has a third of the size of its rings */
export function detailModule(): string {
  const topology = buildTopology(detailLevel)
  const { scale } = detailLevel
  const stored: MapTopology = {
    ...topology,
    transform: { scale: [scale, scale], translate: [0, 0] },
    arcs: topology.arcs.map((arc) =>
      arc.map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = arc[index - 1] ?? []
        return [x - beforeX, y - beforeY]
      }),
    ),
  }
  return `export const scale = ${scale}\nexport const topology = JSON.parse('${JSON.stringify(stored)}')`
}
