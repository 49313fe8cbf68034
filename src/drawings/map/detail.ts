import { scale, topology } from 'virtual:geometry/detail'
import { countryIds } from '@/domain/country'
import { decodeTopology } from './decodeTopology'
import { toPath } from './toPath'

/** Polygons and lines in plane kilometres, y down. Import this module lazily: it is the largest one of the map. */
export const detailRings = decodeTopology(topology)

const paths = countryIds.map((id) => [id, toPath(detailRings.countries[id].flat(), scale, true)] as const)

/** The same as path data, in the format of the overview. */
export const detailGeometry = {
  countries: Object.fromEntries(paths) as Record<(typeof countryIds)[number], string>,
  land: toPath(detailRings.land.flat(), scale, true),
  lakes: toPath(detailRings.lakes.flat(), scale, true),
  borders: toPath(detailRings.borders, scale, false),
  scale,
}
