import { events as content } from '@edition/events'
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

/** @returns whether an event had a notable outcome */
export const isDecided = (id: EventId): id is DecidedEventId => eventOf(id).decided === true

/** Whether any member hosted an event. */
export const hasHosts = events.some(({ host }) => host !== undefined)

/** The hosts of events of which only the year is known. The map marks no place for these events. */
export const hostsWithoutPlace: readonly CountryId[] = events.flatMap(({ host, date }) =>
  host && date.precision === 'year' ? [host] : [],
)
