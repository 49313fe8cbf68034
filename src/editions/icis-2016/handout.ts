import { areas } from './background'
import type { ClaimId, WordsClaimId } from './claims'
import type { HeadingKey } from './headings'

/** A section of the background that the handout repeats as a numbered list. */
export const handoutSection: { readonly title: HeadingKey; readonly items: readonly WordsClaimId[] } | null = {
  title: 'aboutAreas',
  items: areas,
}

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
