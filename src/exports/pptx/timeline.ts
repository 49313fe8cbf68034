import type PptxGenJS from 'pptxgenjs'
import { slideCards, slideLabels } from '@edition/timelineExports'
import type { EventId } from '@/domain/edition'
import { events, isDated, isDecided, isTitled, type TimelineEvent } from '@/domain/events'
import { toldEvents } from '@/domain/talkSteps'
import { asAtBand, timelineRows, yearTicks, type TimelineRow } from '@/drawings/timeline/timelineScale'
import type { Box } from '@/drawings/map/projection'
import { formatDateShort } from '@/i18n/dates'
import { tokenColour } from '@/ui/tokenColour'
import { ink, inner, muted, paper, putLine, putText, type Run } from './primitives'
import type { PptxContext } from './pptxContext'
import { along, middleOf, putStrip } from './timelineStrip'
import { heightOf, linesOf } from './textSize'

/** `told`: the events that the parts of a step present, in rising cards. `scheduled`: the scheduled events. */
type Focus = 'told' | 'scheduled'

interface Layout {
  /** `y` of the axis, in pixels. */
  readonly y: number
  readonly isTold: (event: TimelineEvent) => boolean
  /** If true, the as-at date stands to the left of its band, because the line of a card takes the other side. */
  readonly asAtLeft: boolean
}

const layouts: Readonly<Record<Focus, Layout>> = {
  told: { y: 412, isTold: ({ id }) => toldEvents.includes(id), asAtLeft: false },
  scheduled: { y: 268, isTold: ({ tense }) => tense === 'scheduled', asAtLeft: true },
}

/** Font sizes, in points. */
const small = 12
const large = 16

const nameOf = (id: EventId, { translator: { t } }: PptxContext) => (isTitled(id) ? t(id) : t(`${id}.what`))

/** Lets a date break in a narrow label. */
const breakable = (text: string) => text.replaceAll('\u00a0', ' ')

/** The date of an event; empty for a project, of which only the length is known. */
const whenOf = ({ id, date }: TimelineEvent, { translator }: PptxContext) =>
  isDated(id) ? formatDateShort(date, translator.language) : ''

/** The description of an event; empty for scheduled events, which the lines below the timeline describe. */
function whatOf({ id, kind }: TimelineEvent, focus: Focus, { translator: { t } }: PptxContext): string {
  if (focus === 'scheduled' || kind === 'milestone' || kind === 'conference') return ''
  return isDecided(id) ? `${t(`${id}.what`)} ${t(`${id}.decided`)}` : t(`${id}.what`)
}

const paragraphs = (texts: readonly { readonly text: string; readonly bold: boolean }[]): readonly Run[] => {
  const said = texts.filter(({ text }) => text !== '')
  return said.map((run, index) => ({ ...run, breakAfter: index < said.length - 1 }))
}

const cardRuns = (event: TimelineEvent, focus: Focus, context: PptxContext) =>
  paragraphs([
    { text: whenOf(event, context), bold: true },
    { text: nameOf(event.id, context), bold: true },
    { text: whatOf(event, focus, context), bold: false },
  ])

const inset = 12

/** The height of the card of an event, in pixels. */
function cardHeight(event: TimelineEvent, focus: Focus, context: PptxContext): number {
  const { from, to } = slideCards[event.id] ?? { from: 0, to: 1 }
  const width = along(to) - along(from) - 2 * inset
  const lines = cardRuns(event, focus, context).map(({ text, bold }) =>
    linesOf(text, large, width, bold ? 'bold' : 'regular'),
  )
  return (
    heightOf(
      lines.reduce((sum, count) => sum + count, 0),
      large,
    ) +
    2 * inset
  )
}

/** Draws an event that the step presents: a card above its mark, with a line down to the mark. */
function putCard(
  slide: PptxGenJS.Slide,
  event: TimelineEvent,
  row: TimelineRow,
  height: number,
  focus: Focus,
  context: PptxContext,
) {
  const slot = slideCards[event.id]
  if (!slot) return
  const { y } = layouts[focus]
  const name = nameOf(event.id, context)
  const bottom = y - slot.lift
  const scheduled = event.tense === 'scheduled'
  const x = middleOf(row)
  putLine(slide, [x, bottom], [x, y - 22], { line: ink, dashed: scheduled }, name)
  const fill = tokenColour(event.date.precision === 'year' ? '--meeting-soft' : '--meeting')
  const held = { fill, line: tokenColour('--meeting-edge') }
  const paint = scheduled ? { fill: paper, line: ink, dashed: true } : held
  const box: Box = [along(slot.from), bottom - height, along(slot.to), bottom]
  putText(slide, cardRuns(event, focus, context), box, { size: large, valign: 'middle', inset, paint }, name)
}

/** Draws an event that the step does not present: a small text below its mark. */
function putUnder(slide: PptxGenJS.Slide, event: TimelineEvent, row: TimelineRow, focus: Focus, context: PptxContext) {
  const { from, to, align } = slideLabels[event.id]
  const { y } = layouts[focus]
  const name = nameOf(event.id, context)
  const x = middleOf(row)
  const top = y + (event.kind === 'milestone' || event.kind === 'project' ? 18 : 40)
  if (event.kind === 'conference') putLine(slide, [x, y + 18], [x, y + 38], { line: ink, dashed: true }, name)
  const runs = paragraphs([
    { text: event.date.precision === 'year' ? '' : breakable(whenOf(event, context)), bold: true },
    { text: name, bold: event.kind === 'project' },
    { text: whatOf(event, focus, context), bold: false },
  ])
  putText(slide, runs, [along(from), top, along(to), y + (focus === 'told' ? 126 : 112)], { size: small, align })
}

/** Draws the timeline, with cards above it for the events that the step presents, and small texts below it for the others. */
export function putTimeline(slide: PptxGenJS.Slide, focus: Focus, context: PptxContext) {
  const { y, isTold, asAtLeft } = layouts[focus]
  const { t } = context.translator
  const rowOf = new Map(timelineRows.map((row) => [row.id, row]))
  // Presented events rise; scheduled events stand on one level, so their cards have one height.
  const heights = events.filter(isTold).map((event) => cardHeight(event, focus, context))
  const common = focus === 'scheduled' ? Math.max(...heights) : undefined
  for (const event of events) {
    const row = rowOf.get(event.id)
    if (row && isTold(event)) putCard(slide, event, row, common ?? cardHeight(event, focus, context), focus, context)
  }
  putStrip(slide, y, t('timeline'), t('bandAsAt'), ({ id }) => {
    const event = events.find((candidate) => candidate.id === id)
    const name = nameOf(id, context)
    const when = event ? whenOf(event, context) : ''
    return [name, when ? context.tExport('labelled', { label: when, value: name }) : name]
  })
  for (const { year, at, end } of yearTicks) {
    const box: Box = [along(at), y + 18, along(end), y + 38]
    putText(slide, String(year), box, { size: small, bold: true, align: 'center' })
  }
  for (const event of events) {
    const row = rowOf.get(event.id)
    if (row && !isTold(event)) putUnder(slide, event, row, focus, context)
  }
  const beside: Box = asAtLeft
    ? [along(0.4), y - 38, along(asAtBand[0]) - 8, y - 18]
    : [along(asAtBand[1]) + 8, y - 38, inner.right, y - 18]
  const align = asAtLeft ? 'right' : 'left'
  putText(slide, t('bandAsAt'), beside, { size: small, color: muted, align, valign: 'middle' })
}
