import { claimOf } from './claims'
import type { DayFactId } from './dayFacts'
import type { ClaimId, CountryId, Language, PlaceId } from './edition'
import { hostedBy } from './events'
import { placeIds } from './places'
import { type Member } from './member'
import { statusClaimOf } from './members'
import { yearOf } from './partialDate'
import { displayClassOf, dotsStatuses, facetIds, fillStatuses, type CountryStatus, type DisplayClass } from './status'
import type { ColumnId } from './view'

/** A row of the table. It contains its texts because the table library caches the values of its accessors per row. */
export interface MemberRow extends CountryStatus, Pick<Member, 'on' | 'listing'> {
  readonly id: CountryId
  readonly name: string
  /** Position among all rows in the alphabetical order of the language shown. */
  readonly rank: number
  readonly statusClass: DisplayClass
  /** The meeting that the member hosted, if any. */
  readonly meeting: { readonly id: ClaimId; readonly year: number } | null
  /** The facts from which its statuses come. */
  readonly claims: readonly (ClaimId | DayFactId)[]
  /** The part of the source that states its first status. */
  readonly place: PlaceId
}

const meetingOf = (id: CountryId): MemberRow['meeting'] => {
  const [event] = hostedBy(id)
  return event ? { id: event.id, year: yearOf(event.date) } : null
}

/** @returns the rows of the table for members in the alphabetical order of the language shown */
export const rowsOf = (members: readonly Member[], language: Language): readonly MemberRow[] =>
  members.map((member, rank) => {
    const { country, on, listing, ...status } = member
    const { id } = country
    return {
      ...status,
      ...(on && { on }),
      ...(listing && { listing }),
      id,
      name: country.name[language],
      rank,
      statusClass: displayClassOf(member),
      meeting: meetingOf(id),
      claims: on ? [`${id}@${on}`] : facetIds.map((facet) => statusClaimOf(id, facet)),
      place: claimOf(statusClaimOf(id, 'fill')).paragraphs[0],
    }
  })

/**
 * The sort key of each column: names in the alphabetical order of the language, meetings by year with hosts first,
 * places in the order of the source.
 */
export const sortKeyOf = {
  country: (row) => row.rank,
  fill: (row) => fillStatuses.indexOf(row.fill),
  dots: (row) => (row.dots ? dotsStatuses.indexOf(row.dots) : 0),
  hosted: (row) => row.meeting?.year ?? Infinity,
  source: (row) => placeIds.indexOf(row.place),
} as const satisfies Record<ColumnId, (row: MemberRow) => number | string>
