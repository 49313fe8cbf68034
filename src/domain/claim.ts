import type { PartialDate } from './partialDate'
import type { AssistanceStatus, ConventionStatus } from './status'

/** Places in the press release, as numbered in the data README: the only locators a claim may name. */
type Paragraph = 'P0' | 'P1' | 'P2' | 'P3' | `P4.${1 | 2 | 3 | 4 | 5}` | 'P5' | 'P6' | 'P7' | 'P9' | 'P10'

/**
 * How a derived claim follows from others, so that the page can show the arithmetic.
 * - `difference`: `from − less`
 * - `sum`: the given claims added up, plus `plus` units that the source names without a figure
 * - `listed`: named among the nine and not among the exceptions
 * - `count`: how many countries carry both statuses
 * - `named`: counted among the things the source names, each of them a claim
 * - `span`: the calendar years from the first of the given claims to the last
 * - `window`: the month in which the source was written, after `from`, which it tells as past, and before `to`
 */
export type Rule<Id extends string = string> =
  | { readonly kind: 'difference'; readonly from: Id; readonly less: Id }
  | { readonly kind: 'sum'; readonly of: readonly Id[]; readonly plus: number }
  | { readonly kind: 'listed' }
  | { readonly kind: 'count' }
  | { readonly kind: 'named'; readonly of: readonly Id[] }
  | { readonly kind: 'span'; readonly from: Id; readonly to: Id }
  | { readonly kind: 'window'; readonly from: Id; readonly to: Id }

/** What a claim says: a number, a date, a status, or words that the messages hold under the claim's id. */
export type ClaimValue = number | PartialDate | ConventionStatus | AssistanceStatus | 'words'

/** One fact with the date it holds for, whether the source states it, and where. */
export interface Claim<Id extends string = string> {
  readonly value: ClaimValue
  /** The event's own date for what happened; for standing and prospective facts the date the source speaks from. */
  readonly holdsFor: PartialDate
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]]
  /** Absent when the source states the fact; the step from the source when it is derived. */
  readonly rule?: Rule<Id>
}

/**
 * @param claim a claim
 * @returns whether its source states it or it follows by a rule
 */
export const basisOf = (claim: Claim): 'stated' | 'derived' => (claim.rule ? 'derived' : 'stated')
