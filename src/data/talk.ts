import type { AssistanceStatus, ConventionStatus, StatusClass } from '@/domain/status'
import { viewAt, type Channels, type Step } from '@/domain/talk'
import { agendaTopics, areas } from './background'
import type { ClaimId } from './claims'
import type { EventId } from './events'

/**
 * The steps of the talk. Statuses are drawn once they have been told: one each in steps 2 and 3, both from step 4 on.
 * The part that marks an event marks its host on the map as well, without opening the card of the country.
 */
export const steps = [
  { id: 0, seconds: 15, leads: 'title', channels: 'none', short: true, parts: [{}] },
  { id: 1, seconds: 35, leads: 'bodies', channels: 'none', short: false, parts: [{}, {}] },
  { id: 2, seconds: 40, leads: 'map', channels: 'convention', short: false, parts: [{ frame: 'close-up' }] },
  { id: 3, seconds: 35, leads: 'map', channels: 'assistance', short: false, parts: [{ frame: 'close-up' }] },
  { id: 4, seconds: 45, leads: 'matrix', channels: 'both', short: true, parts: [{}] },
  {
    id: 5,
    seconds: 60,
    leads: 'timeline',
    channels: 'both',
    short: false,
    parts: [{ event: 'meeting-2014' }, { event: 'meeting-2015' }, { event: 'meeting-2016' }],
  },
  {
    id: 6,
    seconds: 60,
    leads: 'decision',
    channels: 'both',
    short: true,
    parts: [{ event: 'meeting-2016', frame: 'central-asia' }],
  },
  { id: 7, seconds: 55, leads: 'areas', channels: 'both', short: false, parts: [{}] },
  { id: 8, seconds: 45, leads: 'outlook', channels: 'both', short: true, parts: [{ event: 'conference' }] },
  { id: 9, seconds: 30, leads: 'summary', channels: 'both', short: true, parts: [{}] },
  // Told only where somebody asks.
  { id: 10, seconds: 45, leads: 'growth', channels: 'both', short: false, optional: true, parts: [{}] },
] as const satisfies readonly Step<EventId>[]

const start = { step: 0, part: 1 }

/** Where the talk begins, and what it shows there. */
export const firstStep = { ...viewAt(start, steps), step: start }

export type StepId = (typeof steps)[number]['id']

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
