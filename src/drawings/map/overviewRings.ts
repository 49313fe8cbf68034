import type { MapRings, Ring } from '@/data/geometry/decode'
import { overview } from '@/data/geometry/overview'
import { countryIds } from '@/domain/country'
import { ringsOfPath } from './geometry'

const { countries, land, lakes, borders, scale } = overview

/** An outline and its holes need not be told apart to be filled. */
const area = (path: string): readonly Ring[][] => [ringsOfPath(path, scale)]

const areas = countryIds.map((id) => [id, area(countries[id])] as const)

/** The overview as polygons and lines in plane kilometres, y down, read back from its path data. */
export const overviewRings: MapRings = {
  countries: Object.fromEntries(areas) as Record<(typeof countryIds)[number], readonly Ring[][]>,
  land: area(land),
  lakes: area(lakes),
  borders: ringsOfPath(borders, scale),
}
