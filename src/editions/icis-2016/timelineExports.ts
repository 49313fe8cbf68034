import type { LabelSlot } from '@/domain/editionSchema'
import { labels } from './timeline'
import type { EventId } from './events'

/** The Convention's two dates stand above and below in a picture: its type is larger than the page's. */
export const pictureLabels: Readonly<Record<EventId, LabelSlot>> = {
  ...labels,
  adopted: { from: 0, to: 0.17, row: 'below', align: 'start' },
  'in-force': { from: 0, to: 0.1456, row: 'above', align: 'end' },
}

/** A little off the words of the meeting on the other side of the band. */
export const pictureBandLabel: LabelSlot = { from: 0.7008, to: 0.786, row: 'above', align: 'start' }

/** On a slide: the card of an event over the axis, with the height of its lower edge; in fractions of the width, and pixels. */
export const slideCards: Partial<
  Record<EventId, { readonly from: number; readonly to: number; readonly lift: number }>
> = {
  'meeting-2014': { from: 0.178, to: 0.357, lift: 46 },
  'meeting-2015': { from: 0.366, to: 0.545, lift: 92 },
  'meeting-2016': { from: 0.554, to: 1, lift: 138 },
  conference: { from: 0.4, to: 0.776, lift: 52 },
  project: { from: 0.79, to: 1, lift: 52 },
}

/** On a slide, for an event without a card: its words under the axis. */
export const slideLabels: Readonly<
  Record<EventId, { readonly from: number; readonly to: number; readonly align: 'left' | 'center' | 'right' }>
> = {
  adopted: { from: 0, to: 0.088, align: 'left' },
  'in-force': { from: 0.096, to: 0.176, align: 'left' },
  'meeting-2014': { from: 0.178, to: 0.362, align: 'center' },
  'meeting-2015': { from: 0.398, to: 0.522, align: 'center' },
  'meeting-2016': { from: 0.525, to: 0.697, align: 'right' },
  conference: { from: 0.61, to: 0.772, align: 'right' },
  project: { from: 0.79, to: 1, align: 'left' },
}
