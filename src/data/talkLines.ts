import type { AssistanceStatus, ConventionStatus, StatusClass } from '@/domain/status'
import type { Channels } from '@/domain/talk'
import { agendaTopics, areas } from './background'
import type { ClaimId } from './claims'

/**
 * What the steps of words say, a claim a line. Facts that are words are told in the words of the background, figures
 * in the messages of the talk.
 */
export const lines = {
  news: ['meeting-2016'],
  convention: ['aim-protect', 'in-force', 'all-parties'],
  council: ['council-agreement', 'countries'],
  decision: ['observer-status', 'first-observer'],
  agenda: ['safety-topics', ...agendaTopics, 'agenda-cooperation'],
  areas,
  outlook: ['chair-invited', 'project-length', 'project-title'],
  summary: ['both', 'council-meetings', 'areas', 'conference'],
} as const satisfies Readonly<Record<string, readonly ClaimId[]>>

export type LineId = (typeof lines)[keyof typeof lines][number]

interface ToldStatus {
  readonly status: ConventionStatus | AssistanceStatus
  readonly drawn: StatusClass
  readonly claim: ClaimId
}

/** Where a step tells of one status only: its two values, each with the class that is drawn like it and the claim that counts it. */
export const toldStatuses = {
  convention: [
    { status: 'party', drawn: 'party-only', claim: 'parties' },
    { status: 'non-party', drawn: 'neither', claim: 'non-parties' },
  ],
  assistance: [
    { status: 'beneficiary', drawn: 'both', claim: 'beneficiaries' },
    { status: 'non-beneficiary', drawn: 'party-only', claim: 'non-beneficiaries' },
  ],
} as const satisfies Partial<Record<Channels, readonly ToldStatus[]>>
