import { overview } from '@/drawings/map/overview'
import type { CountryId } from '@/domain/edition'
import { byCountry, ringsOfPath } from './geometry'
import { apply, type Ring, type Transform } from './projection'

/** Names, marks and targets use the outlines of the overview, so that they do not move when the detailed shapes load. */
const outlines = byCountry((id) => ringsOfPath(overview.countries[id], overview.scale))

/** @returns the outlines of a member in pixels, by a transform from plane kilometres to pixels */
export const outlineOf = (id: CountryId, transform: Transform): readonly Ring[] =>
  outlines[id].map((ring) => ring.map((point) => apply(transform, point)))
