import type { PartialDate } from './partialDate'

/**
 * The rule that derives a claim from the source, so that the page can show the derivation.
 * - `difference`: `from − less`
 * - `sum`: the sum of the given claims, plus `plus` units that the source names without a figure
 * - `listed`: the source names the country in the list of members and not as an exception
 * - `count`: the number of members with a given pair of statuses
 * - `named`: the number of things that the source names; each of them is a claim
 * - `span`: the calendar years from the date of `from` to the date of `to`
 * - `window`: the month in which the source was written: after `from`, which it reports as past, and before `to`
 */
export type Rule<Id extends string = string> =
  | { readonly kind: 'difference'; readonly from: Id; readonly less: Id }
  | { readonly kind: 'sum'; readonly of: readonly Id[]; readonly plus: number }
  | { readonly kind: 'listed' }
  | { readonly kind: 'count' }
  | { readonly kind: 'named'; readonly of: readonly Id[] }
  | { readonly kind: 'span'; readonly from: Id; readonly to: Id }
  | { readonly kind: 'window'; readonly from: Id; readonly to: Id }

/** One fact, with the date for which it holds, its place in the source and its rule if it is derived. */
export interface Claim<Id extends string = string, Paragraph extends string = string> {
  /** A number, a date, a status, or `words`: then the messages contain the text under the id of the claim. */
  readonly value: number | PartialDate | string
  /** For an event, the date of the event; for a current or a planned state, the date of the source. */
  readonly holdsFor: PartialDate
  /** The paragraphs of the source that contain the fact, in the numbering of the edition. */
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]]
  /** The step from the source to a derived claim; absent if the source states the fact. */
  readonly rule?: Rule<Id>
}
