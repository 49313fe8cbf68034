import type { MapRings } from './decodeTopology'
import type { Ring } from './projection'
import { overview } from './overview'
import { byCountry, ringsOfPath } from './geometry'

const { countries, land, lakes, borders, scale } = overview

/** Puts all rings into one polygon: to fill it, outlines and holes need not be distinguished. */
const area = (path: string): readonly Ring[][] => [ringsOfPath(path, scale)]

/** The overview as polygons and lines in plane kilometres, y down, read back from its path data. */
export const overviewRings: MapRings = {
  countries: byCountry((id) => area(countries[id])),
  land: area(land),
  lakes: area(lakes),
  borders: ringsOfPath(borders, scale),
}
