import type { EditionSegment, LabelSlot } from '@/domain/editionSchema'
import type { PartialDate } from '@/domain/partialDate'
import type { ClaimId } from './claims'
import type { EventId } from './events'

const years = (from: number, to: number): PartialDate => ({
  precision: 'range',
  from: { year: from, month: 1, day: 1 },
  to: { year: to, month: 12, day: 31 },
})

/**
 * The axis is broken twice: the Convention's two dates stand apart, and the project has a length but no dates. Within a
 * segment time runs evenly.
 */
export const segments = {
  convention: { from: 0.004, to: 0.15, span: years(1992, 2000) },
  meetings: { from: 0.178, to: 0.74, span: years(2014, 2016) },
  project: { from: 0.79, to: 0.998 },
} as const satisfies Record<string, EditionSegment>

type SegmentId = keyof typeof segments

/** The segment on which an event lies. */
export const segmentOf = {
  adopted: 'convention',
  'in-force': 'convention',
  'meeting-2014': 'meetings',
  'meeting-2015': 'meetings',
  'meeting-2016': 'meetings',
  conference: 'meetings',
  project: 'project',
} as const satisfies Record<EventId, SegmentId>

/** The segment whose years are marked, and on which the month of the edition is a band. */
export const yearly = { segment: 'meetings', years: [2014, 2015, 2016] } as const satisfies {
  readonly segment: SegmentId
  readonly years: readonly number[]
}

/** Where the words of the events stand. */
export const labels = {
  adopted: { from: 0, to: 0.092, row: 'below', align: 'start' },
  'in-force': { from: 0.094, to: 0.175, row: 'below', align: 'start' },
  'meeting-2014': { from: 0.178, to: 0.3632, row: 'below', align: 'start' },
  'meeting-2015': { from: 0.3652, to: 0.5503, row: 'below', align: 'start' },
  'meeting-2016': { from: 0.15, to: 0.6891, row: 'above', align: 'end' },
  conference: { from: 0.505, to: 0.985, row: 'below', align: 'centre' },
  project: { from: 0.79, to: 1, row: 'above', align: 'start' },
} as const satisfies Record<EventId, LabelSlot>

/** Where the words of the band stand: beside it, over the axis. */
export const bandLabel = { from: 0.6968, to: 0.786 } as const

/** What the timeline states: the source note lists it. */
export const timelineClaims: readonly ClaimId[] = [
  'adopted',
  'in-force',
  'meeting-2014',
  'meeting-2015',
  'meeting-2016',
  'conference',
  'project-length',
  'as-at',
]
