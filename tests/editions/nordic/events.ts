import type { EditionEvent } from '@/domain/editionSchema'
import { claims, type ClaimId } from './claims'
import type { MemberId } from './members'

export const events = {
  'denmark-joins': { kind: 'milestone', tense: 'held', date: claims['denmark-joins'].value },
  enlargement: { kind: 'milestone', tense: 'held', date: claims.enlargement.value },
  'euro-starts': { kind: 'milestone', tense: 'held', date: claims['euro-starts'].value },
} as const satisfies Partial<Record<ClaimId, EditionEvent<MemberId>>>

export type EventId = keyof typeof events

/** No member hosted an event. */
export const hostingClaim: ClaimId | null = null
