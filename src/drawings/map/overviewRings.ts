import type { MapRings } from './decodeTopology'
import type { Ring } from './projection'
import { countryIds } from '@/domain/country'
import { overview } from './overview'
import { ringsOfPath } from './geometry'

const { countries, land, lakes, borders, scale } = overview

/** Puts all rings into one polygon: to fill it, outlines and holes need not be distinguished. */
const area = (path: string): readonly Ring[][] => [ringsOfPath(path, scale)]

const areas = countryIds.map((id) => [id, area(countries[id])] as const)

/** The overview as polygons and lines in plane kilometres, y down, read back from its path data. */
export const overviewRings: MapRings = {
  countries: Object.fromEntries(areas) as Record<(typeof countryIds)[number], readonly Ring[][]>,
  land: area(land),
  lakes: area(lakes),
  borders: ringsOfPath(borders, scale),
}
