import type { Country, CountryId } from './country'
import { matchesQuery, meetsFacets, type Facets } from './filter'
import { classOf, statusClasses, type StatusClass, type Statuses } from './status'

/** A country with its statuses. */
export interface Member extends Statuses {
  readonly country: Country
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
 * @returns a lookup of the class of a country
 * @throws for a country that is not among them
 */
export function classById(members: readonly Member[]): (id: CountryId) => StatusClass {
  const classes = new Map(members.map((member) => [member.country.id, classOf(member)]))
  return (id) => {
    const found = classes.get(id)
    if (!found) throw new Error(`${id} is not among the members.`)
    return found
  }
}
