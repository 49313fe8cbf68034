import { classCounts, facets } from '@edition/facets'
import type { DotsStatus, FillStatus, NumberClaimId } from './edition'

/** The statuses of the two facets, yes first. */
export const fillStatuses: readonly [yes: FillStatus, no: FillStatus] = facets.fill.values
export const dotsStatuses: readonly [yes: DotsStatus, no: DotsStatus] = facets.dots.values

const [fillYes, fillNo] = facets.fill.values
const [dotsYes, dotsNo] = facets.dots.values

/** The facets, in the order in which a page shows them. */
export const facetIds = ['fill', 'dots'] as const
export type FacetId = (typeof facetIds)[number]

/** The selected statuses; `null` means any status of the facet. */
export interface Facets {
  readonly fill: FillStatus | null
  readonly dots: DotsStatus | null
}

/** The statuses of one country under the two facets. No facet ranks above the other. */
export interface Statuses {
  readonly fill: FillStatus
  readonly dots: DotsStatus
}

/** The status of a country on a day. */
export interface CountryStatus {
  readonly fill: FillStatus
  /** `null` if it is not known: the second facet is known for the month of the edition only. */
  readonly dots: DotsStatus | null
  /** True if its instrument is deposited and not yet in force: an extra mark on a non-Party, not a separate status. */
  readonly deposited?: boolean
}

/** The four combinations of the two statuses, in the reading order of the matrix. */
export const statusClasses = ['both', 'fill-only', 'dots-only', 'neither'] as const
export type StatusClass = (typeof statusClasses)[number]

/** The class by which a country is drawn; `deposited` is the mark for a deposited instrument that is not in force. */
export const displayClasses = [...statusClasses, 'deposited'] as const
export type DisplayClass = (typeof displayClasses)[number]

/** The statuses of each class. Map, matrix, table and exports all read this table. */
export const statusesOf = {
  both: { fill: fillYes, dots: dotsYes },
  'fill-only': { fill: fillYes, dots: dotsNo },
  'dots-only': { fill: fillNo, dots: dotsYes },
  neither: { fill: fillNo, dots: dotsNo },
} as const satisfies Record<StatusClass, Statuses>

/** @returns whether the status of the first facet is yes */
export const isFilled = ({ fill }: Pick<CountryStatus, 'fill'>): boolean => fill === fillYes

/** @returns the class of both statuses of a country; if the second one is not known, the class without dots */
export function classOf(status: CountryStatus): StatusClass {
  if (isFilled(status)) return status.dots === dotsYes ? 'both' : 'fill-only'
  return status.dots === dotsYes ? 'dots-only' : 'neither'
}

/** @returns the class by which a country is drawn */
export const displayClassOf = (status: CountryStatus): DisplayClass =>
  status.deposited ? 'deposited' : classOf(status)

/** The claims that count the members of each class. */
export const classCountOf: Readonly<Record<StatusClass, NumberClaimId>> = classCounts

/** A status of one facet, the class that represents it where only this facet is drawn, and the claim that counts it. */
export interface FacetStatus {
  readonly status: FillStatus | DotsStatus
  readonly drawn: StatusClass
  readonly count: NumberClaimId
}

/** The two statuses of each facet, yes first. */
export const statusesOfFacet: Readonly<Record<FacetId, readonly FacetStatus[]>> = {
  fill: [
    { status: fillYes, drawn: 'fill-only', count: facets.fill.counts[0] },
    { status: fillNo, drawn: 'neither', count: facets.fill.counts[1] },
  ],
  dots: [
    { status: dotsYes, drawn: 'both', count: facets.dots.counts[0] },
    { status: dotsNo, drawn: 'fill-only', count: facets.dots.counts[1] },
  ],
}

/** The claims that count the members, by status and by class. */
export const statusCounts: readonly NumberClaimId[] = [
  ...facetIds.flatMap((facet) => statusesOfFacet[facet].map(({ count }) => count)),
  ...statusClasses.map((statusClass) => classCountOf[statusClass]),
]

/** The names of the facets in the URL and in the ids of the claims of a member. */
export const facetParameters = { fill: facets.fill.parameter, dots: facets.dots.parameter } as const
