import type { CountryId } from '@/domain/country'
import type { Language } from '@/domain/language'
import { yearOf } from '@/domain/partialDate'
import type { Member } from '@/domain/member'
import {
  assistanceStatuses,
  conventionStatuses,
  displayClassOf,
  type DisplayClass,
  type CountryStatus,
} from '@/domain/status'
import type { ColumnId, Sort } from '@/domain/view'
import { claims, type ClaimId } from './claims'
import type { DayFactId } from './dayFacts'
import { events } from './events'

/** A row of the table; text is in the row because the table library keeps what its accessors gave for each row. */
export interface MemberRow extends CountryStatus, Pick<Member, 'on'> {
  readonly id: CountryId
  readonly name: string
  /** Place among the rows in the alphabet of the language shown. */
  readonly rank: number
  readonly statusClass: DisplayClass
  /** The meeting hosted, if one was. */
  readonly meeting: { readonly id: ClaimId; readonly year: number } | null
  /** What its statuses rest on. */
  readonly claims: readonly (ClaimId | DayFactId)[]
  readonly paragraph: string
}

const meetingOf = (id: CountryId): MemberRow['meeting'] => {
  const event = events.find((candidate) => candidate.host === id)
  return event ? { id: event.id, year: yearOf(event.date) } : null
}

const inAlphabet = (members: readonly Member[], language: Language) =>
  members.toSorted((a, b) => a.country.name[language].localeCompare(b.country.name[language], language))

/** @returns the rows of the table, named in the language shown and in its alphabet */
export const rowsOf = (members: readonly Member[], language: Language): readonly MemberRow[] =>
  inAlphabet(members, language).map((member, rank) => {
    const { country, on, ...standing } = member
    const { id } = country
    return {
      ...standing,
      ...(on && { on }),
      id,
      name: country.name[language],
      rank,
      statusClass: displayClassOf(member),
      meeting: meetingOf(id),
      claims: on ? [`${id}@${on}`] : [`${id}.convention`, `${id}.assistance`],
      paragraph: claims[`${id}.convention`].paragraphs[0].slice(1),
    }
  })

/** What a column sorts by: names in the order of the language, meetings by year with hosts first. */
export const sortKeyOf = {
  country: (row) => row.rank,
  convention: (row) => conventionStatuses.indexOf(row.convention),
  assistance: (row) => (row.assistance ? assistanceStatuses.indexOf(row.assistance) : 0),
  hosted: (row) => row.meeting?.year ?? Infinity,
  source: (row) => Number(row.paragraph),
} as const satisfies Record<ColumnId, (row: MemberRow) => number>

/**
 * @param rows of the table
 * @param sort the column and its direction
 * @returns the rows as the table orders them; what is equal keeps its order
 */
export const inOrder = (rows: readonly MemberRow[], { column, descending }: Sort): readonly MemberRow[] => {
  const key = sortKeyOf[column]
  const sign = descending ? -1 : 1
  // Not a difference: two rows without a meeting are infinitely late, and equal.
  return rows.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -sign : sign))
}
