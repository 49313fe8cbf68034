import { claims } from '@edition/claims'
import { organisations, treatyClaims } from '@edition/parties'
import { editionDate } from './claims'
import { dayNumber, lastDayOf } from './day'
import type { PartyId, SignatoryId } from './edition'
import { isParty, isSignatoryOnly, listingOf, partyIds, partyOf, signedOn } from './parties'
import type { Day, PartialDate } from './partialDate'
import { statusOn, type Instrument } from './treaty'

/** The ids of the facts about the Parties over time. These facts are not claims. */
export type TreatyFactId =
  | `${PartyId | SignatoryId}.signed`
  | `${PartyId}.${'deposited' | 'in-force'}`
  | 'bound-first-day'
  | 'bound-as-at'
  | 'bound-later'
  | 'states-as-at'

/** A day in the table of the Parties, or a count of its rows. */
export type TreatyFact =
  | { readonly kind: 'signed'; readonly of: PartyId | SignatoryId; readonly date: Day }
  | { readonly kind: 'deposited'; readonly of: PartyId; readonly date: Day; readonly instrument: Instrument }
  | { readonly kind: 'in-force'; readonly of: PartyId; readonly date: Day; readonly deposited: Day }
  | { readonly kind: 'count' | 'states'; readonly count: number; readonly date: PartialDate }

/** The last day of the month of the edition. */
export const asAtDay = lastDayOf(editionDate)

/** The day on which the treaty itself entered into force. */
export const treatyStart = claims[treatyClaims.start].value

/** @returns the Parties that are bound on a day, in the order of deposit */
export const partiesOn = (day: Day): readonly PartyId[] =>
  partyIds.filter((id) => statusOn(partyOf(id), day) === 'party')

type BoundCount = Extract<TreatyFact, { kind: 'count' | 'states' }>

const isState = (id: PartyId) => !organisations.some((one) => one === id)

const countAt = (date: PartialDate, kind: BoundCount['kind'] = 'count'): BoundCount => {
  const bound = partiesOn(lastDayOf(date))
  return { kind, count: (kind === 'states' ? bound.filter(isState) : bound).length, date }
}

const lastInForce = partyIds
  .map((id) => partyOf(id).inForce)
  .reduce((last, day) => (dayNumber(day) > dayNumber(last) ? day : last), treatyStart)

/**
 * The number of Parties on the first day of the treaty, in the month of the edition, and after the latest change; and of
 * the States among them in that month.
 */
export const boundCounts = {
  'bound-first-day': countAt(treatyStart),
  'bound-as-at': countAt(editionDate),
  'bound-later': countAt(lastInForce),
  'states-as-at': countAt(editionDate, 'states'),
} as const

const isCount = (id: string): id is keyof typeof boundCounts => Object.hasOwn(boundCounts, id)

/** @returns the fact with an id, as in the `data-claim` attributes of the page; `undefined` for an unknown id */
export function treatyFactOf(id: string): TreatyFact | undefined {
  if (isCount(id)) return boundCounts[id]
  const [of = '', kind] = id.split('.')
  if (isSignatoryOnly(of)) {
    const date = signedOn(of)
    return kind === 'signed' && date ? { kind, of, date } : undefined
  }
  if (!isParty(of)) return undefined
  const { signed, instrument, deposited, inForce } = partyOf(of)
  if (kind === 'signed') return signed && { kind, of, date: signed }
  if (kind === 'deposited') return { kind, of, date: deposited, instrument }
  return kind === 'in-force' ? { kind, of, date: inForce, deposited } : undefined
}

/** @returns whether only the second source has the days of a Party, because the data of the first one end earlier */
export const isListedElsewhere = (fact: TreatyFact): boolean => 'of' in fact && listingOf(fact.of) === 'elsewhere'

/** @returns whether a Party deposited its instrument after the month of the edition */
export const cameLater = (id: PartyId): boolean => dayNumber(partyOf(id).deposited) > dayNumber(asAtDay)
