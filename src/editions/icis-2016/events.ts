import type { EditionEvent } from '@/domain/editionSchema'
import { claims, type ClaimId } from './claims'
import type { MemberId } from './members'

/** The events of the timeline in the order of their dates; each bears the name of the claim that dates it. */
export const events = {
  adopted: { kind: 'milestone', tense: 'held', date: claims.adopted.value },
  'in-force': { kind: 'milestone', tense: 'held', date: claims['in-force'].value },
  'meeting-2014': { kind: 'meeting', tense: 'held', date: claims['meeting-2014'].value, host: 'AZE' },
  'meeting-2015': { kind: 'meeting', tense: 'held', date: claims['meeting-2015'].value, host: 'KAZ' },
  'meeting-2016': { kind: 'meeting', tense: 'held', date: claims['meeting-2016'].value, host: 'KGZ', decided: true },
  conference: { kind: 'conference', tense: 'scheduled', date: claims.conference.value },
  project: { kind: 'project', tense: 'scheduled', date: claims.project.value, years: claims['project-length'].value },
} as const satisfies Partial<Record<ClaimId, EditionEvent<MemberId>>>

export type EventId = keyof typeof events

/** The claim that says in which years the members hosted events. */
export const hostingClaim: ClaimId | null = 'hosting-period'
