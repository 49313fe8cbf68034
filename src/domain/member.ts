import type { IsoDay } from './asOfDate'
import type { Country, CountryId } from './country'
import { classesIn, matchesQuery, meetsFacets, type Facets } from './filter'
import {
  classOf,
  displayClassOf,
  statusClasses,
  type DisplayClass,
  type CountryStatus,
  type StatusClass,
} from './status'

/** A country with its statuses. */
export interface Member extends CountryStatus {
  readonly country: Country
  /** The day of its status; absent for the month for which the press release speaks. */
  readonly on?: IsoDay
}

/**
 * @param members the nine
 * @param view facets and search text
 * @returns those that both leave in, in the order given
 */
export const shownMembers = (members: readonly Member[], view: Facets & { readonly q: string }): readonly Member[] =>
  members.filter((member) => meetsFacets(member, view) && matchesQuery(member.country, view.q))

/**
 * @param members some of the nine
 * @returns the ids of the members of each class of the matrix
 */
export function byClass(members: readonly Member[]): Readonly<Record<StatusClass, readonly CountryId[]>> {
  const idsIn = (wanted: StatusClass) =>
    members.filter((member) => classOf(member) === wanted).map((member) => member.country.id)
  const [both, partyOnly, beneficiaryOnly, neither] = statusClasses
  return {
    [both]: idsIn(both),
    [partyOnly]: idsIn(partyOnly),
    [beneficiaryOnly]: idsIn(beneficiaryOnly),
    [neither]: idsIn(neither),
  }
}

/**
 * @param members the nine
 * @param facets the facets in force
 * @returns whether none of the nine stands so, whatever is searched for
 */
export function isImpossible(members: readonly Member[], facets: Facets): boolean {
  const ids = byClass(members)
  return classesIn(facets).every((statusClass) => ids[statusClass].length === 0)
}

/**
 * @param members the nine
 * @returns a lookup of how a country is drawn
 * @throws for a country that is not among them
 */
export function classById(members: readonly Member[]): (id: CountryId) => DisplayClass {
  const classes = new Map(members.map((member) => [member.country.id, displayClassOf(member)]))
  return (id) => {
    const found = classes.get(id)
    if (!found) throw new Error(`${id} is not among the members.`)
    return found
  }
}
