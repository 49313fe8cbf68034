import { decodeTopology, type MapTopology } from '../../data/geometry/decode.ts'
import { toPath } from '../../data/geometry/path.ts'
import { type CountryId, countryIds } from '../../domain/country.ts'
import type { Geometry } from '../../drawings/map/geometry.ts'
import { detailLevel, overviewLevel } from './levels.ts'
import { buildTopology } from './topology.ts'

/**
 * @returns source of `virtual:geometry/overview` for a built page, in which the shapes stand already: a script that
 *   brought them again would carry them twice
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

/** @returns source of `virtual:geometry/overview`: path data ready to draw */
export function overviewModule(): string {
  const { countries, land, lakes, borders } = decodeTopology(buildTopology(overviewLevel))
  const paths = countryIds.map((id) => [id, toPath(countries[id].flat(), 1, true)] as const)
  const overview: Geometry = {
    countries: Object.fromEntries(paths) as Record<CountryId, string>,
    // Run backwards, a neighbour's outline repeats the steps of its members' outlines, which saves a tenth once compressed.
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

/** @returns source of `virtual:geometry/detail`: a topology, which is a third of the size of its rings */
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
