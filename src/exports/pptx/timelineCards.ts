import type { EventId } from '@/data/events'
import { segments } from '@/drawings/timeline/timelineScale'

/** Where the words of an event stand: over the axis in a card, with its lower edge, or under it; in fractions of the width. */
export const cards: Partial<Record<EventId, { readonly from: number; readonly to: number; readonly lift: number }>> = {
  'meeting-2014': { from: 0.178, to: 0.357, lift: 46 },
  'meeting-2015': { from: 0.366, to: 0.545, lift: 92 },
  'meeting-2016': { from: 0.554, to: 1, lift: 138 },
  conference: { from: 0.4, to: 0.776, lift: 52 },
  project: { from: 0.79, to: 1, lift: 52 },
}
/** Without a card: under the axis. */
export const under: Readonly<
  Record<EventId, { readonly from: number; readonly to: number; readonly align: 'left' | 'center' | 'right' }>
> = {
  adopted: { from: 0, to: 0.088, align: 'left' },
  'in-force': { from: 0.096, to: 0.176, align: 'left' },
  'meeting-2014': { from: 0.178, to: 0.362, align: 'center' },
  'meeting-2015': { from: 0.398, to: 0.522, align: 'center' },
  'meeting-2016': { from: 0.525, to: 0.697, align: 'right' },
  conference: { from: 0.61, to: 0.772, align: 'right' },
  project: { from: segments.project.from, to: 1, align: 'left' },
}
