import { events as content } from '@edition/events'
import { town } from '@edition/map'
import type { EditionEvent } from './editionSchema'
import { idsOf } from './ids'
import type { CountryId, DecidedEventId, EventId, TitledEventId } from './edition'

/** An event on the timeline, with the precision that its source gives. */
export interface TimelineEvent extends EditionEvent<CountryId> {
  readonly id: EventId
}

export const eventIds: readonly EventId[] = idsOf(content)

/** @returns the event with this id */
export const eventOf = (id: EventId): TimelineEvent => ({ id, ...content[id] })

/** The events in the order of their dates. */
export const events: readonly TimelineEvent[] = eventIds.map(eventOf)

/** @returns whether an event has a title; a milestone has none, because its text says what happened */
export const isTitled = (id: EventId): id is TitledEventId => eventOf(id).kind !== 'milestone'

/** @returns whether the date of an event is told; of a project with a length in years only the length is known */
export const isDated = (id: EventId): boolean => eventOf(id).years === undefined

/** @returns the events that a member hosted, in the order of their dates */
export const hostedBy = (id: CountryId): readonly TimelineEvent[] =>
  events.filter(({ host, tense }) => host === id && tense === 'held')

/** @returns whether an event had a notable outcome */
export const isDecided = (id: EventId): id is DecidedEventId => eventOf(id).decided === true

/** True if any member hosted an event. */
export const hasHosts = events.some(({ host }) => host !== undefined)

const marked = (town as { readonly event: EventId } | null)?.event

/** The hosts of the events whose place the map does not mark. */
export const hostsWithoutPlace: readonly CountryId[] = [
  ...new Set(events.flatMap(({ id, host, tense }) => (host && tense === 'held' && id !== marked ? [host] : []))),
]
