import type { EditionLines } from '@/domain/editionSchema'
import type { ClaimId } from './claims'

export const lines = { title: ['member-and-euro'] } as const satisfies EditionLines<ClaimId, string, string>
