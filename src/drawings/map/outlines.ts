import { overview } from '@/drawings/map/overview'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { ringsOfPath } from './geometry'
import { apply, type Ring, type Transform } from './projection'

/** Names, marks and targets use the outlines of the overview, so that they do not move when the detailed shapes load. */
const outlines = new Map(countryIds.map((id) => [id, ringsOfPath(overview.countries[id], overview.scale)]))

/**
 * @param id a country
 * @param transform from plane kilometres to pixels
 * @returns its outlines in pixels
 */
export const outlineOf = (id: CountryId, transform: Transform): readonly Ring[] =>
  (outlines.get(id) ?? []).map((ring) => ring.map((point) => apply(transform, point)))
