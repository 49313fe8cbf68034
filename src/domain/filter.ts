import type { Country } from './country'
import type { Member } from './member'
import { byClass } from './memberClasses'
import { defaultView } from './view'
import { statusClasses, statusesOf, type CountryStatus, type Facets, type StatusClass } from './status'

const { fill, dots, q } = defaultView

/** No restriction by a facet. */
export const noFacets: Facets = { fill, dots }

/** No filter at all: the state after “Clear all”. */
export const noFilter = { ...noFacets, q } as const

/**
 * Normalises a text for the search, so that a reader can type plain letters: lower case without accents (ё as е),
 * apostrophes and dashes as spaces, wide letters as plain ones, no invisible characters.
 */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[\s'’‐-―-]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()

/** @returns whether a country with these statuses has the selected statuses */
export const meetsFacets = (statuses: CountryStatus, facets: Facets): boolean =>
  (facets.fill === null || facets.fill === statuses.fill) && (facets.dots === null || facets.dots === statuses.dots)

/**
 * @param query the typed search text; case and accents do not matter
 * @returns whether the query is empty, a name in any of the languages contains it, or one of the codes equals it
 */
export function matchesQuery(country: Country, query: string): boolean {
  const wanted = fold(query)
  if (wanted === '') return true
  const codes = [country.id, country.iso2, country.m49].map(fold)
  return codes.includes(wanted) || Object.values(country.name).some((name) => fold(name).includes(wanted))
}

/** @returns the classes of the matrix that have the selected statuses */
export const classesIn = (facets: Facets): readonly StatusClass[] =>
  statusClasses.filter((statusClass) => meetsFacets(statusesOf[statusClass], facets))

/** @returns the members that match the selected statuses and the search text, in the given order */
export const shownMembers = (members: readonly Member[], view: Facets & { readonly q: string }): readonly Member[] =>
  members.filter((member) => meetsFacets(member, view) && matchesQuery(member.country, view.q))

/** @returns whether no member has the selected statuses, regardless of the search text */
export function isImpossible(members: readonly Member[], facets: Facets): boolean {
  const ids = byClass(members)
  return classesIn(facets).every((statusClass) => ids[statusClass].length === 0)
}
