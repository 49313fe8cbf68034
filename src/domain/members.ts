import { claims } from '@edition/claims'
import { countryIds, countryOf } from './country'
import type { CountryId, DotsParameter, FillParameter } from './edition'
import type { Member } from './member'
import { facetParameters, type FacetId, type Statuses } from './status'

/** The id of the claim that states a member's status. */
type StatusClaimId = `${CountryId}.${FillParameter | DotsParameter}`

/** @returns the id of the claim that states the status of a member under a facet */
export const statusClaimOf = (id: CountryId, facet: FacetId): StatusClaimId => `${id}.${facetParameters[facet]}`

/** @returns the statuses of a member in the month of the edition */
export const statusIn = (id: CountryId): Statuses => ({
  fill: claims[`${id}.${facetParameters.fill}` as const].value,
  dots: claims[`${id}.${facetParameters.dots}` as const].value,
})

/** The members with their statuses in the month of the edition, in the order of the edition. */
export const members: readonly Member[] = countryIds.map((id) => ({ country: countryOf(id), ...statusIn(id) }))
