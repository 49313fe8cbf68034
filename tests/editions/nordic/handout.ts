import type { WordsClaimId } from './claims'
import { timelineClaims } from './timeline'
import type { HeadingKey } from './headings'

export const handoutSection: { readonly title: HeadingKey; readonly items: readonly WordsClaimId[] } | null = null
export const handoutClaims = timelineClaims
