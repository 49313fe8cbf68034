import { scale, topology } from 'virtual:geometry/detail'
import { decodeTopology } from './decodeTopology'
import { byCountry, type Geometry } from './geometry'
import { toPath } from './toPath'

/** Polygons and lines in plane kilometres, y down. Import this module lazily: it is the largest one of the map. */
export const detailRings = decodeTopology(topology)

/** The same as path data, in the format of the overview. */
export const detailGeometry: Geometry = {
  countries: byCountry((id) => toPath(detailRings.countries[id].flat(), scale, true)),
  land: toPath(detailRings.land.flat(), scale, true),
  lakes: toPath(detailRings.lakes.flat(), scale, true),
  borders: toPath(detailRings.borders, scale, false),
  scale,
}
