import { classesIn, matchesQuery, meetsFacets } from './filter'
import type { Member } from './member'
import { byClass } from './memberClasses'
import type { Facets } from './status'

/**
 * @param members all members
 * @param view the selected statuses and the search text
 * @returns the members that match both, in the given order
 */
export const shownMembers = (members: readonly Member[], view: Facets & { readonly q: string }): readonly Member[] =>
  members.filter((member) => meetsFacets(member, view) && matchesQuery(member.country, view.q))

/**
 * @param members all members
 * @param facets the selected statuses
 * @returns whether no member has these statuses, regardless of the search text
 */
export function isImpossible(members: readonly Member[], facets: Facets): boolean {
  const ids = byClass(members)
  return classesIn(facets).every((statusClass) => ids[statusClass].length === 0)
}
