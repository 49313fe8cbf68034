import { lastDayOf } from '@/domain/day'
import type { Day, PartialDate } from '@/domain/partialDate'
import { statusOn, type Instrument } from '@/domain/treaty'
import { claims } from './claims'
import { isParty, partyIds, partyOf, signatoriesOnly, type PartyId, type SignatoryId } from './parties'

/** What the page may say of the Parties over time, apart from the claims of the press release and under ids of its own. */
export type TreatyFactId =
  | `${PartyId | SignatoryId}.signed`
  | `${PartyId}.${'deposited' | 'in-force'}`
  | 'bound-first-day'
  | 'bound-as-at'
  | 'bound-later'

/** A day in the table of the treaty, or a count over its rows. */
export type TreatyFact =
  | { readonly kind: 'signed'; readonly of: PartyId | SignatoryId; readonly date: Day }
  | { readonly kind: 'deposited'; readonly of: PartyId; readonly date: Day; readonly instrument: Instrument }
  | { readonly kind: 'in-force'; readonly of: PartyId; readonly date: Day; readonly deposited: Day }
  | { readonly kind: 'count'; readonly count: number; readonly date: PartialDate }

/** The last day of the month for which the press release speaks. */
export const asAtDay = lastDayOf(claims['as-at'].value)

/** @returns who is bound on a day, in the order of deposit */
export const partiesOn = (day: Day): readonly PartyId[] =>
  partyIds.filter((id) => statusOn(partyOf(id), day) === 'party')

type BoundCount = Extract<TreatyFact, { kind: 'count' }>

const countAt = (date: PartialDate): BoundCount => ({ kind: 'count', count: partiesOn(lastDayOf(date)).length, date })

/** How many were bound on the first day, at the date of the briefing, and after the last that came later. */
export const boundCounts = {
  'bound-first-day': countAt(claims['in-force'].value),
  'bound-as-at': countAt(claims['as-at'].value),
  'bound-later': countAt(partyOf('UKR').inForce),
} as const

const isCount = (id: string): id is keyof typeof boundCounts => Object.hasOwn(boundCounts, id)
const isSignatoryOnly = (id: string): id is SignatoryId => Object.hasOwn(signatoriesOnly, id)

/**
 * @param id of a fact, as the page carries it
 * @returns the fact; nothing for an id that names none
 */
export function treatyFactOf(id: string): TreatyFact | undefined {
  if (isCount(id)) return boundCounts[id]
  const [of = '', kind] = id.split('.')
  if (isSignatoryOnly(of)) return kind === 'signed' ? { kind, of, date: signatoriesOnly[of].signed } : undefined
  if (!isParty(of)) return undefined
  const { signed, instrument, deposited, inForce } = partyOf(of)
  if (kind === 'signed') return signed && { kind, of, date: signed }
  if (kind === 'deposited') return { kind, of, date: deposited, instrument }
  return kind === 'in-force' ? { kind, of, date: inForce, deposited } : undefined
}

/** @returns whether a day stands only with InforMEA: what was read of the Treaty Collection ends before it */
export const isListedByInforMeaOnly = (fact: TreatyFact): boolean => fact.kind !== 'count' && fact.of === 'UKR'
