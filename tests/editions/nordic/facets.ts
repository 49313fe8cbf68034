import type { EditionFacets } from '@/domain/editionSchema'
import type { ClaimId } from './claims'

/** Fill: who is a member State of the European Union. Dots: who is in the euro area. */
export const facets = {
  fill: { parameter: 'union', values: ['member', 'non-member'], counts: ['members', 'non-members'] },
  dots: { parameter: 'currency', values: ['euro', 'no-euro'], counts: ['euros', 'no-euros'] },
} as const satisfies EditionFacets

export const classCounts = {
  both: 'member-and-euro',
  'fill-only': 'member-only',
  'dots-only': 'euro-only',
  neither: 'neither',
} as const satisfies Record<string, ClaimId>
