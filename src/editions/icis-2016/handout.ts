import type { ClaimId } from './claims'

/** What the handout states beside the statuses: its second page lists it with the places in the source. */
export const handoutClaims: readonly ClaimId[] = [
  'adopted',
  'in-force',
  'meeting-2014',
  'meeting-2015',
  'meeting-2016',
  'conference',
  'project',
  'project-length',
  'as-at',
]
