import { scale, topology } from 'virtual:geometry/detail'
import { countryIds } from '../../domain/country'
import { decodeTopology } from './decode'
import { toPath } from './path'

/** Polygons and lines in plane kilometres, y down; import this module lazily: it is the heaviest of the map. */
export const detailRings = decodeTopology(topology)

const paths = countryIds.map((id) => [id, toPath(detailRings.countries[id].flat(), scale, true)] as const)

/** The same as path data, in the shape of the overview. */
export const detailGeometry = {
  countries: Object.fromEntries(paths) as Record<(typeof countryIds)[number], string>,
  land: toPath(detailRings.land.flat(), scale, true),
  lakes: toPath(detailRings.lakes.flat(), scale, true),
  borders: toPath(detailRings.borders, scale, false),
  scale,
}
