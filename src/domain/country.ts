import { members } from '@edition/members'
import type { CountryId, Localised } from './edition'
import { idsOf } from './ids'

/** A country with its names as the publisher writes them. Codes are text because M49 codes have leading zeros. */
export interface Country {
  readonly id: CountryId
  readonly iso2: string
  readonly m49: string
  readonly name: Localised
}

/** The members in the order of the edition. Views sort them by their names in the language shown. */
export const countryIds: readonly CountryId[] = idsOf(members)

/** @returns the member with this code */
export const countryOf = (id: CountryId): Country => ({ id, ...members[id] })
