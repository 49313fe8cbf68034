import type { Country } from './country'
import {
  statusClasses,
  statusesOf,
  type AssistanceStatus,
  type ConventionStatus,
  type CountryStatus,
  type StatusClass,
} from './status'

/** The two facets of the matrix; `null` leaves a facet open. */
export interface Facets {
  readonly convention: ConventionStatus | null
  readonly assistance: AssistanceStatus | null
}

/** Both facets open. */
export const noFacets: Facets = { convention: null, assistance: null }

/** Nothing filtered: what “Clear all” goes back to. */
export const noFilter = { ...noFacets, q: '' } as const

/**
 * Letters a reader may type plainly: no case, no accents, ё as е, any apostrophe or dash as a space; wide letters as
 * plain ones, and nothing of what is not seen.
 */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[\s'’‐-―-]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()

/**
 * @param statuses the statuses of a country
 * @param facets the facets in force
 * @returns whether the country belongs to the selection
 */
export const meetsFacets = (statuses: CountryStatus, facets: Facets): boolean =>
  (facets.convention === null || facets.convention === statuses.convention) &&
  (facets.assistance === null || facets.assistance === statuses.assistance)

/**
 * @param country a country
 * @param query what the reader typed; case and accents do not matter
 * @returns whether a name in any of the languages contains the query, or one of the codes begins with it
 */
export function matchesQuery(country: Country, query: string): boolean {
  const wanted = fold(query)
  if (wanted === '') return true
  const codes = [country.id, country.iso2, country.m49].map(fold)
  return codes.includes(wanted) || Object.values(country.name).some((name) => fold(name).includes(wanted))
}

/**
 * @param facets the facets in force
 * @returns the classes of the matrix that the facets leave in
 */
export const classesIn = (facets: Facets): readonly StatusClass[] =>
  statusClasses.filter((statusClass) => meetsFacets(statusesOf[statusClass], facets))
