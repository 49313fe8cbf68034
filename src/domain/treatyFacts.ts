import { claims } from '@edition/claims'
import { listedElsewhere, treatyClaims } from '@edition/parties'
import { editionDate } from './claims'
import { dayNumber, lastDayOf } from './day'
import type { PartyId, SignatoryId } from './edition'
import { isParty, isSignatoryOnly, partyIds, partyOf, signedOn } from './parties'
import type { Day, PartialDate } from './partialDate'
import { statusOn, type Instrument } from './treaty'

/** The ids of the facts about the Parties over time. These facts are not claims. */
export type TreatyFactId =
  | `${PartyId | SignatoryId}.signed`
  | `${PartyId}.${'deposited' | 'in-force'}`
  | 'bound-first-day'
  | 'bound-as-at'
  | 'bound-later'

/** A day in the table of the Parties, or a count of its rows. */
export type TreatyFact =
  | { readonly kind: 'signed'; readonly of: PartyId | SignatoryId; readonly date: Day }
  | { readonly kind: 'deposited'; readonly of: PartyId; readonly date: Day; readonly instrument: Instrument }
  | { readonly kind: 'in-force'; readonly of: PartyId; readonly date: Day; readonly deposited: Day }
  | { readonly kind: 'count'; readonly count: number; readonly date: PartialDate }

/** The last day of the month of the edition. */
export const asAtDay = lastDayOf(editionDate)

/** The day on which the treaty itself entered into force. */
export const treatyStart = claims[treatyClaims.start].value

/** @returns the Parties that are bound on a day, in the order of deposit */
export const partiesOn = (day: Day): readonly PartyId[] =>
  partyIds.filter((id) => statusOn(partyOf(id), day) === 'party')

type BoundCount = Extract<TreatyFact, { kind: 'count' }>

const countAt = (date: PartialDate): BoundCount => ({ kind: 'count', count: partiesOn(lastDayOf(date)).length, date })

const lastInForce = partyIds
  .map((id) => partyOf(id).inForce)
  .reduce((last, day) => (dayNumber(day) > dayNumber(last) ? day : last), treatyStart)

/** The number of Parties on the first day of the treaty, in the month of the edition, and after the latest change. */
export const boundCounts = {
  'bound-first-day': countAt(treatyStart),
  'bound-as-at': countAt(editionDate),
  'bound-later': countAt(lastInForce),
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
export const isListedElsewhere = (fact: TreatyFact): boolean =>
  fact.kind !== 'count' && listedElsewhere.some((id) => id === fact.of)

/** @returns whether a Party deposited its instrument after the month of the edition */
export const cameLater = (id: PartyId): boolean => dayNumber(partyOf(id).deposited) > dayNumber(asAtDay)
