import type { EditionStep } from '@/domain/editionSchema'
import type { EventId } from './events'
import type { FrameId } from './map'

export const steps = [
  { id: 0, seconds: 15, layout: 'title', channels: 'none', short: true, parts: [{}] },
  { id: 1, seconds: 40, layout: 'map', channels: 'fill', short: false, parts: [{ frame: 'all' }] },
  { id: 2, seconds: 45, layout: 'matrix', channels: 'both', short: true, parts: [{}] },
  {
    id: 3,
    seconds: 60,
    layout: 'timeline',
    channels: 'both',
    short: true,
    parts: [{ event: 'denmark-joins' }, { event: 'enlargement' }, { event: 'euro-starts' }],
  },
] as const satisfies readonly EditionStep<EventId, FrameId>[]
