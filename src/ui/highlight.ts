import { events } from '@/domain/events'
import type { EventId, CountryId } from '@/domain/edition'
import { countryIds } from '@/domain/country'
import type { Hover, View } from '@/domain/view'

const hostOf = (id: EventId | null): readonly CountryId[] =>
  events.flatMap((event) => (event.id === id && event.host ? [event.host] : []))

const hostedBy = (ids: readonly CountryId[]): readonly EventId[] =>
  events.flatMap((event) => (event.host && ids.includes(event.host) ? [event.id] : []))

/** @returns the faded events: those of filtered-out hosts; with a pinned member or event, all others */
function fadedEvents(view: View, shown: readonly CountryId[]): readonly EventId[] {
  return events
    .filter(({ id, host }) => {
      if (view.event) return id !== view.event
      if (view.country) return host !== view.country
      return host !== undefined && !shown.includes(host)
    })
    .map(({ id }) => id)
}

/**
 * Each element of a member or an event has its id as `data-item`; the root of the page lists the ids of each state.
 * @param shown the members that the filter of the view leaves
 * @returns the attributes of the root of the page; the style sheet highlights and fades by them in all views at once
 */
export function highlightAttributes(view: View, shown: readonly CountryId[], hover: Hover) {
  const highlightedEvents = hover.event ? [hover.event] : hostedBy(hover.countries)
  const highlightedCountries = hover.event ? hostOf(hover.event) : hover.countries
  const faded = countryIds.filter((id) => !shown.includes(id))
  const pinned = view.event ? [view.event, ...hostOf(view.event)] : []
  return {
    'data-highlighted': [...highlightedCountries, ...highlightedEvents].join(' '),
    'data-faded': [...faded, ...fadedEvents(view, shown)].join(' '),
    'data-pinned': [...(view.country ? [view.country] : []), ...pinned].join(' '),
  }
}

const ids = [...countryIds, ...events.map((event) => event.id)]

/**
 * One rule per state and id. It sets a number by which the style sheets of the views multiply. An element of several
 * members is highlighted with each of its members.
 */
const rules = (['highlighted', 'faded', 'pinned'] as const)
  .map((state) => `${ids.map((id) => `[data-${state}~='${id}'] [data-item='${id}']`).join(',')}{--${state}:1}`)
  .concat(`${countryIds.map((id) => `[data-highlighted~='${id}'] [data-hovers~='${id}']`).join(',')}{--highlighted:1}`)

/**
 * Adds the rules of the three states to the document. The HTML has none: before the application there are no states.
 * The style element is appended last: after an insertion between others, Chromium looks up its fonts again, and text
 * moves.
 */
export function addHighlightRules(): void {
  const sheet = document.createElement('style')
  sheet.textContent = rules.join('\n')
  document.head.append(sheet)
}
