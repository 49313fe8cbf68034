import type { EditionStep } from '@/domain/editionSchema'
import type { EventId } from './events'
import type { FrameId } from './map'

/**
 * The steps of the talk. Statuses are drawn once they have been told: one each in steps 2 and 3, both from step 4 on.
 * The part that marks an event marks its host on the map as well, without opening the card of the country.
 */
export const steps = [
  { id: 0, seconds: 15, layout: 'title', channels: 'none', short: true, parts: [{}] },
  { id: 1, seconds: 35, layout: 'columns', channels: 'none', short: false, parts: [{}, {}] },
  { id: 2, seconds: 40, layout: 'map', channels: 'fill', short: false, parts: [{ frame: 'close-up' }] },
  { id: 3, seconds: 35, layout: 'map', channels: 'dots', short: false, parts: [{ frame: 'close-up' }] },
  { id: 4, seconds: 45, layout: 'matrix', channels: 'both', short: true, parts: [{}] },
  {
    id: 5,
    seconds: 60,
    layout: 'timeline',
    channels: 'both',
    short: false,
    parts: [{ event: 'meeting-2014' }, { event: 'meeting-2015' }, { event: 'meeting-2016' }],
  },
  {
    id: 6,
    seconds: 60,
    layout: 'decision',
    channels: 'both',
    short: true,
    parts: [{ event: 'meeting-2016', frame: 'central-asia' }],
  },
  { id: 7, seconds: 55, layout: 'cards', channels: 'both', short: false, parts: [{}] },
  { id: 8, seconds: 45, layout: 'outlook', channels: 'both', short: true, parts: [{ event: 'conference' }] },
  { id: 9, seconds: 30, layout: 'summary', channels: 'both', short: true, parts: [{}] },
  // Told only where somebody asks.
  { id: 10, seconds: 45, layout: 'parties', channels: 'both', short: false, optional: true, parts: [{}] },
  { id: 11, seconds: 60, layout: 'later', channels: 'both', short: false, optional: true, parts: [{}] },
] as const satisfies readonly EditionStep<EventId, FrameId>[]
