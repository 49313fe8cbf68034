import { events, type EventId } from '@/data/events'
import { countryIds, type CountryId } from '@/domain/country'
import type { Hover, View } from '@/domain/view'

/** Whatever stands for a country or an event carries its id as `data-item`; the page's root lists the ids. */
export interface HighlightAttributes {
  readonly 'data-highlighted': string
  readonly 'data-faded': string
  readonly 'data-pinned': string
}

const hostOf = (id: EventId | null): readonly CountryId[] =>
  events.flatMap((event) => (event.id === id && event.host ? [event.host] : []))

const hostedBy = (ids: readonly CountryId[]): readonly EventId[] =>
  events.flatMap((event) => (event.host && ids.includes(event.host) ? [event.id] : []))

/** Events that step back: those of hosts that are filtered out, and beside a pinned country or event all others. */
function fadedEvents(view: View<EventId>, shown: readonly CountryId[]): readonly EventId[] {
  return events
    .filter(({ id, host }) => {
      if (view.event) return id !== view.event
      if (view.country) return host !== view.country
      return host !== undefined && !shown.includes(host)
    })
    .map(({ id }) => id)
}

/**
 * @param view the view of the address
 * @param shown the countries its filter leaves
 * @param hover what the pointer or focus rests on
 * @returns the attributes of the page's root from which the style sheet highlights and fades in every view at once
 */
export function highlightAttributes(
  view: View<EventId>,
  shown: readonly CountryId[],
  hover: Hover<EventId>,
): HighlightAttributes {
  const hotEvents = hover.event ? [hover.event] : hostedBy(hover.countries)
  const hotCountries = hover.event ? hostOf(hover.event) : hover.countries
  const faded = countryIds.filter((id) => !shown.includes(id))
  const pinned = view.event ? [view.event, ...hostOf(view.event)] : []
  return {
    'data-highlighted': [...hotCountries, ...hotEvents].join(' '),
    'data-faded': [...faded, ...fadedEvents(view, shown)].join(' '),
    'data-pinned': [...(view.country ? [view.country] : []), ...pinned].join(' '),
  }
}

const ids = [...countryIds, ...events.map((event) => event.id)]

/**
 * One rule a state and an id: it sets a number that the style sheets of the views multiply with. What stands for
 * several countries is hot with each of them.
 */
const rules = (['highlighted', 'faded', 'pinned'] as const)
  .map((state) => `${ids.map((id) => `[data-${state}~=${id}] [data-item=${id}]`).join(',')}{--${state}:1}`)
  .concat(`${countryIds.map((id) => `[data-highlighted~=${id}] [data-hovers~=${id}]`).join(',')}{--highlighted:1}`)

/**
 * Gives the document the rules of the marks; before the application there are none, so the HTML goes without. In an
 * element at the end: where a sheet comes between others, Chromium looks for its fonts anew and text would move.
 */
export function addHighlightRules(): void {
  const sheet = document.createElement('style')
  sheet.textContent = rules.join('\n')
  document.head.append(sheet)
}
