import { claims } from '@/data/claims'
import { events, type EventId } from '@/data/events'
import type { TimelineEvent } from '@/domain/event'
import { extent, type PartialDate } from '@/domain/partialDate'

/** A stretch of the strip, in fractions of its width, that shows a span of time. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly span: PartialDate
}

const years = (from: number, to: number): PartialDate => ({
  precision: 'range',
  from: { year: from, month: 1, day: 1 },
  to: { year: to, month: 12, day: 31 },
})

/**
 * The axis is broken twice: the Convention's two dates stand apart, and the project has a length but no dates.
 * Within a piece time runs evenly.
 */
export const segments = {
  convention: { from: 0.004, to: 0.15, span: years(1992, 2000) },
  meetings: { from: 0.178, to: 0.74, span: years(2014, 2016) },
  project: { from: 0.79, to: 0.998 },
} as const satisfies Record<string, Omit<Piece, 'span'> & Partial<Piece>>

/** The fractions of the strip's width between which a date lies; a year is as wide as the year. */
function place(date: PartialDate, { from, to, span }: Piece): readonly [from: number, to: number] {
  const [first, last] = extent(span)
  const [start, end] = extent(date)
  const at = (day: number) => round(from + ((day - first) / (last - first)) * (to - from))
  return [at(start), at(end)]
}

/** To a tenth of a pixel on the widest screen: what a place says beyond that is noise. */
const round = (fraction: number) => Math.round(fraction * 1e4) / 1e4

/** @returns a fraction of the strip's width in per cent */
export const share = (fraction: number): string => `${Math.round(fraction * 1e4) / 100}%`

/** An event as it is drawn: the chart, the drawing and the exports all read this row. */
export interface TimelineRow {
  readonly id: EventId
  readonly from: number
  readonly to: number
  readonly shape: 'dot' | 'band' | 'block' | 'diamond' | 'open-bar'
  readonly scheduled: boolean
}

function shapeOf({ kind, date }: TimelineEvent): TimelineRow['shape'] {
  switch (kind) {
    case 'convention':
      return 'dot'
    case 'council-meeting':
      return date.precision === 'year' ? 'band' : 'block'
    case 'conference':
      return 'diamond'
    case 'project':
      return 'open-bar'
  }
}

export const timelineRows: readonly TimelineRow[] = events.map((event) => {
  const { id, kind, date, tense } = event
  const [from, to] =
    kind === 'project'
      ? [segments.project.from, segments.project.to]
      : place(date, kind === 'convention' ? segments.convention : segments.meetings)
  return { id, from, to, shape: shapeOf(event), scheduled: tense === 'scheduled' }
})

/** "As at" is a band, not a line: the press release bears no day. */
export const asAtBand = place(claims['as-at'].value, segments.meetings)

/** The years of the meetings, each where it starts, for the ticks of the axis. */
export const yearTicks = [2014, 2015, 2016].map((year) => ({
  year,
  at: place({ precision: 'year', year }, segments.meetings)[0],
}))

/** Where the words of an event stand beside its mark, in fractions of the width. */
export interface Slot {
  readonly from: number
  readonly to: number
  readonly row: 'above' | 'below'
  readonly align: 'start' | 'centre' | 'end'
}

const rowOf = (id: EventId) => timelineRows.find((row) => row.id === id) ?? { from: 0, to: 1 }
const year = (id: EventId) => ({ from: rowOf(id).from, to: rowOf(id).to - 0.002 })

export const slotOf: Readonly<Record<EventId, Slot>> = {
  adopted: { from: 0, to: 0.092, row: 'below', align: 'start' },
  'in-force': { from: 0.094, to: 0.175, row: 'below', align: 'start' },
  'meeting-2014': { ...year('meeting-2014'), row: 'below', align: 'start' },
  'meeting-2015': { ...year('meeting-2015'), row: 'below', align: 'start' },
  'meeting-2016': { from: 0.2, to: rowOf('meeting-2016').to + 0.004, row: 'above', align: 'end' },
  conference: { from: 0.505, to: 0.985, row: 'below', align: 'centre' },
  project: { from: segments.project.from, to: 1, row: 'above', align: 'start' },
}

/** Where the words of the as-at band stand: beside it, over the axis. */
export const bandSlot = { from: asAtBand[1] + 0.004, to: segments.project.from - 0.004 }
