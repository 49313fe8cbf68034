import { bandLabel, labels, segmentOf, segments as content, yearly } from '@edition/timeline'
import { editionDate } from '@/domain/claims'
import type { EventId } from '@/domain/edition'
import type { EditionSegment, LabelSlot } from '@/domain/editionSchema'
import { events, type TimelineEvent } from '@/domain/events'
import { extent, type PartialDate } from '@/domain/partialDate'

/** The segments of the axis from left to right. The axis is broken between two segments. */
export const segments: readonly EditionSegment[] = Object.values(content)

/** The segment in which the years are marked. */
const yearlySegment: EditionSegment = content[yearly.segment]

/** @returns the start and the end of a date, as fractions of the strip's width; without a span, those of the segment */
function place(date: PartialDate, { from, to, span }: EditionSegment): readonly [from: number, to: number] {
  if (!span) return [from, to]
  const [first, last] = extent(span)
  const [start, end] = extent(date)
  const at = (day: number) => round(from + ((day - first) / (last - first)) * (to - from))
  return [at(start), at(end)]
}

/** Rounds to a tenth of a pixel on the widest screen; more digits are noise. */
const round = (fraction: number) => Math.round(fraction * 1e4) / 1e4

/** @returns a fraction of the strip's width as a percentage */
export const share = (fraction: number): string => `${Math.round(fraction * 1e4) / 100}%`

/** An event as it is drawn. The chart, the drawing and the exports all use this row. */
export interface TimelineRow {
  readonly id: EventId
  readonly from: number
  readonly to: number
  readonly shape: 'dot' | 'band' | 'block' | 'diamond' | 'open-bar'
  readonly scheduled: boolean
}

const shapes = { milestone: 'dot', meeting: 'block', conference: 'diamond', project: 'open-bar' } as const

const shapeOf = ({ kind, date }: TimelineEvent): TimelineRow['shape'] =>
  kind === 'meeting' && date.precision === 'year' ? 'band' : shapes[kind]

export const timelineRows: readonly TimelineRow[] = events.map((event) => {
  const { id, date, tense } = event
  const [from, to] = place(date, content[segmentOf[id]])
  return { id, from, to, shape: shapeOf(event), scheduled: tense === 'scheduled' }
})

/** The month of the edition is a band, not a line, because the source gives no day. */
export const asAtBand = place(editionDate, yearlySegment)

/** The marked years with their start and end, as fractions of the strip's width. */
export const yearTicks = yearly.years.map((year) => {
  const [at, end] = place({ precision: 'year', year }, yearlySegment)
  return { year, at, end }
})

/** The positions of the ticks: the start of each year, and the end of the last one. */
export const tickPlaces: readonly number[] = [...yearTicks.map(({ at }) => at), yearlySegment.to]

/** The positions of the breaks, as fractions of the width of the axis. */
export const axisBreaks: readonly number[] = segments
  .slice(1)
  .map(({ from }, index) => ((segments[index]?.to ?? from) + from) / 2)

/** The position of the text of each event beside its mark. */
export const slotOf: Readonly<Record<EventId, LabelSlot>> = labels

/** The position of the text of the as-at band: beside the band, above the axis. */
export const bandSlot: Pick<LabelSlot, 'from' | 'to'> = bandLabel
