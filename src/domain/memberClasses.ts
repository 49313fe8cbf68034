import type { CountryId } from './edition'
import type { Member } from './member'
import { classOf, displayClassOf, type DisplayClass, type StatusClass } from './status'

/** @returns the ids of the given members by their class of the matrix */
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
