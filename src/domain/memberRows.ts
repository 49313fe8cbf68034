import { claimOf } from './claims'
import type { DayFactId } from './dayFacts'
import type { ClaimId, CountryId, Language } from './edition'
import { hostedBy } from './events'
import { type Member } from './member'
import { membersByName } from './membersByName'
import { statusClaimOf } from './members'
import { yearOf } from './partialDate'
import { displayClassOf, dotsStatuses, facetIds, fillStatuses, type CountryStatus, type DisplayClass } from './status'
import type { ColumnId } from './view'

/** A row of the table. It contains its texts because the table library caches the values of its accessors per row. */
export interface MemberRow extends CountryStatus, Pick<Member, 'on'> {
  readonly id: CountryId
  readonly name: string
  /** Position among all rows in the alphabetical order of the language shown. */
  readonly rank: number
  readonly statusClass: DisplayClass
  /** The meeting that the member hosted, if any. */
  readonly meeting: { readonly id: ClaimId; readonly year: number } | null
  /** The facts from which its statuses come. */
  readonly claims: readonly (ClaimId | DayFactId)[]
  /** The number of the paragraph that states its first status, such as `2` for `P2`; the whole id if it has none. */
  readonly paragraph: string
}

const meetingOf = (id: CountryId): MemberRow['meeting'] => {
  const [event] = hostedBy(id)
  return event ? { id: event.id, year: yearOf(event.date) } : null
}

const paragraphOf = (id: CountryId) => {
  const [paragraph] = claimOf(statusClaimOf(id, 'fill')).paragraphs
  return /\d.*/.exec(paragraph)?.[0] ?? paragraph
}

/** @returns the rows of the table, with names in the language shown and in its alphabetical order */
export const rowsOf = (members: readonly Member[], language: Language): readonly MemberRow[] =>
  membersByName(members, language).map((member, rank) => {
    const { country, on, ...status } = member
    const { id } = country
    return {
      ...status,
      ...(on && { on }),
      id,
      name: country.name[language],
      rank,
      statusClass: displayClassOf(member),
      meeting: meetingOf(id),
      claims: on ? [`${id}@${on}`] : facetIds.map((facet) => statusClaimOf(id, facet)),
      paragraph: paragraphOf(id),
    }
  })

/**
 * The sort key of each column: names in the alphabetical order of the language, meetings by year with hosts first,
 * paragraphs by the numbers in their ids: 2, 4.1, 10.
 */
export const sortKeyOf = {
  country: (row) => row.rank,
  fill: (row) => fillStatuses.indexOf(row.fill),
  dots: (row) => (row.dots ? dotsStatuses.indexOf(row.dots) : 0),
  hosted: (row) => row.meeting?.year ?? Infinity,
  source: (row) => row.paragraph.replace(/\d+/g, (digits) => digits.padStart(4, '0')),
} as const satisfies Record<ColumnId, (row: MemberRow) => number | string>
