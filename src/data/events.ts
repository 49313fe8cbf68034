import type { TimelineEvent } from '@/domain/event'
import { claims, type ClaimId } from './claims'

/** The events of the timeline in the order of their dates; each bears the name of the claim that dates it. */
export const eventIds = [
  'adopted', 'in-force', 'meeting-2014', 'meeting-2015', 'meeting-2016', 'conference', 'project',
] as const satisfies readonly ClaimId[] // prettier-ignore

export type EventId = (typeof eventIds)[number]

const eventOf: Readonly<Record<EventId, Omit<TimelineEvent, 'id' | 'date'>>> = {
  adopted: { kind: 'convention', tense: 'held' },
  'in-force': { kind: 'convention', tense: 'held' },
  'meeting-2014': { kind: 'council-meeting', tense: 'held', host: 'AZE' },
  'meeting-2015': { kind: 'council-meeting', tense: 'held', host: 'KAZ' },
  'meeting-2016': { kind: 'council-meeting', tense: 'held', host: 'KGZ' },
  conference: { kind: 'conference', tense: 'scheduled' },
  project: { kind: 'project', tense: 'scheduled', years: claims['project-length'].value },
}

export const events: readonly TimelineEvent<EventId>[] = eventIds.map((id) => ({
  id,
  date: claims[id].value,
  ...eventOf[id],
}))
