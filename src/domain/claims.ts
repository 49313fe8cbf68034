import { claims } from '@edition/claims'
import { month } from '@edition/basics'
import type { Claim } from './claim'
import type { ClaimId, NumberClaimId, PlaceId } from './edition'
import { monthOfIso } from './partialDate'

/** @returns the claim with this id, as the common type `Claim` */
export const claimOf = (id: ClaimId): Claim<ClaimId, PlaceId> => claims[id]

/** @returns the number that a claim states */
export const numberOf = (id: NumberClaimId): number => claims[id].value

/** @returns whether a text, from a template or from the page, is the id of a claim */
export const isClaim = (id: string): id is ClaimId => Object.hasOwn(claims, id)

/** The month of the edition as a partial date. */
export const editionDate = monthOfIso(month)
