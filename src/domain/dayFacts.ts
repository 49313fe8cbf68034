import { isAsOfDate, type IsoDay } from './asOfDate'
import { countryIds, countryOf } from './country'
import { dayOfIso } from './day'
import type { CountryId } from './edition'
import type { Member } from './member'
import { isParty, listingOf, partyOf } from './parties'
import type { Day } from './partialDate'
import { fillStatuses } from './status'
import { statusOn, type Participation, type TreatyStatus } from './treaty'

/** The id of a fact about a day: the status of one member, or the number of members that were bound (`all`). */
export type DayFactId = `${CountryId | 'all'}@${IsoDay}`

export type DayFact =
  | { readonly kind: 'count'; readonly count: number; readonly date: Day }
  | {
      readonly kind: 'status'
      readonly of: CountryId
      readonly status: TreatyStatus
      readonly date: Day
      /** Absent for a country that is not in the table of the Parties. */
      readonly participation: Participation | undefined
    }

const participationOf = (id: CountryId) => (isParty(id) ? partyOf(id) : undefined)

/** @returns the treaty status of a country on a day */
const treatyStatusOn = (id: CountryId, day: IsoDay): TreatyStatus => statusOn(participationOf(id), dayOfIso(day))

/** @returns the status under both facets; the second one is known for the month of the edition only, so it is `null` */
export const countryStatusOf = (status: TreatyStatus) => {
  const [yes, no] = fillStatuses
  return { fill: status === 'party' ? yes : no, dots: null, deposited: status === 'deposited' } as const
}

/** @returns the members with their status on a day */
export const membersOn = (on: IsoDay): readonly Member[] =>
  countryIds.map((id) => ({
    country: countryOf(id),
    ...countryStatusOf(treatyStatusOn(id, on)),
    on,
    listing: listingOf(id),
  }))

/** @returns the fact with an id, as in the `data-claim` attributes of the page; `undefined` for an unknown id */
export function dayFactOf(id: string): DayFact | undefined {
  const [of, on = ''] = id.split('@')
  if (!isAsOfDate(on)) return undefined
  const date = dayOfIso(on)
  if (of === 'all') {
    const bound = countryIds.filter((one) => treatyStatusOn(one, on) === 'party')
    return { kind: 'count', count: bound.length, date }
  }
  const country = countryIds.find((one) => one === of)
  return (
    country && {
      kind: 'status',
      of: country,
      status: treatyStatusOn(country, on),
      date,
      participation: participationOf(country),
    }
  )
}
