import type { EditionFacets } from '@/domain/editionSchema'
import type { ClaimId } from './claims'

/** Fill: who is a Party to the Convention. Dots: who is a beneficiary of its Assistance Programme. */
export const facets = {
  fill: { parameter: 'convention', values: ['party', 'non-party'], counts: ['parties', 'non-parties'] },
  dots: {
    parameter: 'assistance',
    values: ['beneficiary', 'non-beneficiary'],
    counts: ['beneficiaries', 'non-beneficiaries'],
  },
} as const satisfies EditionFacets

/** The claims that count the members of each class. */
export const classCounts = {
  both: 'both',
  'fill-only': 'party-only',
  'dots-only': 'beneficiary-only',
  neither: 'neither',
} as const satisfies Record<string, ClaimId>
