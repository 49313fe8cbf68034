import type { IsoDay } from './asOfDate'
import type { Country } from './country'
import type { CountryId, Language } from './edition'
import { classesIn, matchesQuery, meetsFacets } from './filter'
import type { Facets } from './status'
import { classOf, displayClassOf, type DisplayClass, type CountryStatus, type StatusClass } from './status'

/** A member with its statuses. */
export interface Member extends CountryStatus {
  readonly country: Country
  /** The day of its status; absent for the month of the edition. */
  readonly on?: IsoDay
}

/**
 * @param members all members
 * @param view the selected statuses and the search text
 * @returns the members that match both, in the given order
 */
export const shownMembers = (members: readonly Member[], view: Facets & { readonly q: string }): readonly Member[] =>
  members.filter((member) => meetsFacets(member, view) && matchesQuery(member.country, view.q))

/**
 * @param members some of the members
 * @returns the ids of the members of each class of the matrix
 */
export function byClass(members: readonly Member[]): Readonly<Record<StatusClass, readonly CountryId[]>> {
  const idsIn = (wanted: StatusClass) =>
    members.filter((member) => classOf(member) === wanted).map((member) => member.country.id)
  return {
    both: idsIn('both'),
    'fill-only': idsIn('fill-only'),
    'dots-only': idsIn('dots-only'),
    neither: idsIn('neither'),
  }
}

/**
 * @param members all members
 * @param facets the selected statuses
 * @returns whether no member has these statuses, regardless of the search text
 */
export function isImpossible(members: readonly Member[], facets: Facets): boolean {
  const ids = byClass(members)
  return classesIn(facets).every((statusClass) => ids[statusClass].length === 0)
}

/**
 * @param members all members
 * @returns a function that gives the class by which a country is drawn
 * @throws from the returned function, for a country that is not among the members
 */
export function classById(members: readonly Member[]): (id: CountryId) => DisplayClass {
  const classes = new Map(members.map((member) => [member.country.id, displayClassOf(member)]))
  return (id) => {
    const found = classes.get(id)
    if (!found) throw new Error(`${id} is not among the members.`)
    return found
  }
}

/**
 * @param members to sort
 * @param language of the names
 * @returns the members in the alphabetical order of the language
 */
export function membersByName(members: readonly Member[], language: Language): readonly Member[] {
  const { compare } = new Intl.Collator(language)
  return members.toSorted((a, b) => compare(a.country.name[language], b.country.name[language]))
}
