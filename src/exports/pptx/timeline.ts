import type PptxGenJS from 'pptxgenjs'
import { events, type EventId } from '@/data/events'
import type { TimelineEvent } from '@/domain/event'
import { asAtBand, segments, timelineRows, yearTicks, type TimelineRow } from '@/drawings/timeline/timelineScale'
import type { Box } from '@/drawings/map/projection'
import { formatDateShort } from '@/i18n/dates'
import { tokenColour } from '@/ui/tokenColour'
import { ink, inner, muted, paper, putLine, putText, type Run } from './primitives'
import type { PptxContext } from './pptxContext'
import { cards, under } from './timelineCards'
import { along, middleOf, putStrip } from './timelineStrip'
import { heightOf, linesOf } from './textSize'

/** The meetings that were held, as a rising line, or what was scheduled. */
type Focus = 'meetings' | 'scheduled'

interface Layout {
  /** Pixel of the axis. */
  readonly y: number
  readonly told: (event: TimelineEvent<EventId>) => boolean
  /** On which side of its band the as-at date stands: the other is taken by what leads up to a card. */
  readonly asAtLeft: boolean
}

const layouts: Readonly<Record<Focus, Layout>> = {
  meetings: { y: 412, told: ({ kind }) => kind === 'council-meeting', asAtLeft: false },
  scheduled: { y: 268, told: ({ tense }) => tense === 'scheduled', asAtLeft: true },
}

/** In points. */
const small = 12
const large = 16

const nameOf = (id: EventId, { translator: { t } }: PptxContext) =>
  id === 'adopted' || id === 'in-force' ? t(`${id}.what`) : t(id)

/** Dates may break in narrow labels, as words do. */
const breakable = (text: string) => text.replaceAll('\u00a0', ' ')

/** When an event was or is to be: none for a project, of which only the length is known. */
const whenOf = ({ kind, date }: TimelineEvent<EventId>, { translator }: PptxContext) =>
  kind === 'project' ? '' : formatDateShort(date, translator.language)

function whatOf(event: TimelineEvent<EventId>, focus: Focus, { translator: { t } }: PptxContext): string {
  switch (event.id) {
    case 'meeting-2014':
    case 'meeting-2015':
      return focus === 'meetings' ? t(`${event.id}.what`) : ''
    case 'meeting-2016':
      return focus === 'meetings' ? `${t('meeting-2016.what')} ${t('meeting-2016.decided')}` : ''
    case 'project':
      return focus === 'meetings' ? t('project.what') : ''
    case 'adopted':
    case 'in-force':
    case 'conference':
      return ''
  }
}

const paragraphs = (texts: readonly { readonly text: string; readonly bold: boolean }[]): readonly Run[] => {
  const said = texts.filter(({ text }) => text !== '')
  return said.map((run, index) => ({ ...run, breakAfter: index < said.length - 1 }))
}

const cardRuns = (event: TimelineEvent<EventId>, focus: Focus, script: PptxContext) =>
  paragraphs([
    { text: whenOf(event, script), bold: true },
    { text: nameOf(event.id, script), bold: true },
    { text: whatOf(event, focus, script), bold: false },
  ])

const inset = 12

/** The height of the card of an event, in pixels. */
function cardHeight(event: TimelineEvent<EventId>, focus: Focus, script: PptxContext): number {
  const { from, to } = cards[event.id] ?? { from: 0, to: 1 }
  const width = along(to) - along(from) - 2 * inset
  const lines = cardRuns(event, focus, script).reduce(
    (sum, { text, bold }) => sum + linesOf(text, large, width, bold ? 'bold' : 'regular'),
    0,
  )
  return heightOf(lines, large) + 2 * inset
}

/** An event that the step tells, in a card over its mark, with a line that leads down to it. */
function putCard(
  slide: PptxGenJS.Slide,
  event: TimelineEvent<EventId>,
  row: TimelineRow,
  height: number,
  focus: Focus,
  script: PptxContext,
) {
  const slot = cards[event.id]
  if (!slot) return
  const { y } = layouts[focus]
  const name = nameOf(event.id, script)
  const bottom = y - slot.lift
  const scheduled = event.tense === 'scheduled'
  const x = middleOf(row)
  putLine(slide, [x, bottom], [x, y - 22], { line: ink, dashed: scheduled }, { name, alt: null })
  const fill = tokenColour(event.date.precision === 'year' ? '--meeting-soft' : '--meeting')
  putText(
    slide,
    cardRuns(event, focus, script),
    [along(slot.from), bottom - height, along(slot.to), bottom],
    {
      size: large,
      valign: 'middle',
      inset,
      paint: scheduled ? { fill: paper, line: ink, dashed: true } : { fill, line: tokenColour('--meeting-edge') },
    },
    { name },
  )
}

/** An event that the step does not tell, in small words under its mark. */
function putUnder(
  slide: PptxGenJS.Slide,
  event: TimelineEvent<EventId>,
  row: TimelineRow,
  focus: Focus,
  script: PptxContext,
) {
  const { from, to, align } = under[event.id]
  const { y } = layouts[focus]
  const apart = event.kind === 'convention' || event.kind === 'project'
  if (event.kind === 'conference')
    putLine(
      slide,
      [middleOf(row), y + 18],
      [middleOf(row), y + 38],
      { line: ink, dashed: true },
      { name: nameOf(event.id, script), alt: null },
    )
  const runs = paragraphs([
    { text: event.date.precision === 'year' ? '' : breakable(whenOf(event, script)), bold: true },
    { text: nameOf(event.id, script), bold: event.kind === 'project' },
    { text: whatOf(event, focus, script), bold: false },
  ])
  putText(slide, runs, [along(from), y + (apart ? 18 : 40), along(to), y + (focus === 'meetings' ? 126 : 112)], {
    size: small,
    align,
  })
}

/** The strip of the timeline with the events that a step is about in cards over it, the others in small under it. */
export function putTimeline(slide: PptxGenJS.Slide, focus: Focus, script: PptxContext) {
  const { y, told, asAtLeft } = layouts[focus]
  const { t } = script.translator
  const rowOf = new Map(timelineRows.map((row) => [row.id, row]))
  // Meetings rise; what was scheduled stands on one level, so its cards are of one height.
  const heights = events.filter(told).map((event) => cardHeight(event, focus, script))
  const common = focus === 'scheduled' ? Math.max(...heights) : undefined
  for (const event of events) {
    const row = rowOf.get(event.id)
    if (row && told(event)) putCard(slide, event, row, common ?? cardHeight(event, focus, script), focus, script)
  }
  putStrip(slide, y, t('timeline'), t('bandAsAt'), ({ id }) => {
    const event = events.find((candidate) => candidate.id === id)
    const name = nameOf(id, script)
    const when = event ? whenOf(event, script) : ''
    return { name, alt: when ? script.tExport('labelled', { label: when, value: name }) : name }
  })
  yearTicks.forEach(({ year, at }, index) => {
    const end = yearTicks[index + 1]?.at ?? segments.meetings.to
    putText(slide, String(year), [along(at), y + 18, along(end), y + 38], {
      size: small,
      bold: true,
      align: 'center',
    })
  })
  for (const event of events) {
    const row = rowOf.get(event.id)
    if (row && !told(event)) putUnder(slide, event, row, focus, script)
  }
  const beside: Box = asAtLeft
    ? [along(0.4), y - 38, along(asAtBand[0]) - 8, y - 18]
    : [along(asAtBand[1]) + 8, y - 38, inner.right, y - 18]
  putText(slide, t('bandAsAt'), beside, {
    size: small,
    color: muted,
    align: asAtLeft ? 'right' : 'left',
    valign: 'middle',
  })
}
