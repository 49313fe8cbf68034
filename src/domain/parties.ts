import { listedElsewhere, parties, signatoriesOnly } from '@edition/parties'
import type { PartyId, SignatoryId } from './edition'
import { idsOf } from './ids'
import type { Day } from './partialDate'
import type { Participation } from './treaty'

export const partyIds: readonly PartyId[] = idsOf(parties)
export const signatoryIds: readonly SignatoryId[] = idsOf(signatoriesOnly)

const signatures: Readonly<Record<string, { readonly signed: Day } | undefined>> = signatoriesOnly

/** @returns the day of signature of a signatory that deposited no instrument */
export const signedOn = (id: SignatoryId): Day | undefined => signatures[id]?.signed

/** @returns the row of a Party, as the common type `Participation` because not every Party has signed */
export const partyOf = (id: PartyId): Participation => parties[id]

/** @returns whether a text, such as the code of a country, is the code of a Party */
export const isParty = (id: string): id is PartyId => Object.hasOwn(parties, id)

/** Which list of participants has a country: that of the depositary, only the second source, or none. */
export type Listing = 'collection' | 'elsewhere' | 'absent'

/** @returns the list of participants that has the row of a country */
export function listingOf(id: string): Listing {
  if (!isParty(id)) return 'absent'
  return listedElsewhere.some((other) => other === id) ? 'elsewhere' : 'collection'
}

/** @returns whether a text is the code of a signatory that deposited no instrument */
export const isSignatoryOnly = (id: string): id is SignatoryId => Object.hasOwn(signatoriesOnly, id)
