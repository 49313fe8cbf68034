import { overview } from '@/data/geometry/overview'
import { countryIds, type CountryId } from '@/domain/country'
import { ringsOfPath } from './geometry'
import { apply, type Ring, type Transform } from './projection'

/** The outlines that names, marks and targets keep to: the overview's, so that nothing moves when the detail comes. */
const outlines = new Map(countryIds.map((id) => [id, ringsOfPath(overview.countries[id], overview.scale)]))

/**
 * @param id a country
 * @param transform from plane kilometres to pixels
 * @returns its outlines in pixels
 */
export const outlineOf = (id: CountryId, transform: Transform): readonly Ring[] =>
  (outlines.get(id) ?? []).map((ring) => ring.map((point) => apply(transform, point)))
