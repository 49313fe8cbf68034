import type PptxGenJS from 'pptxgenjs'
import { steps } from '@/domain/talkSteps'
import { lines } from '@/domain/talkLines'
import { town } from '@/drawings/map/anchors'
import type { Box } from '@/drawings/map/projection'
import { viewAt } from '@/domain/talk'
import type { StepLayout } from '@/domain/editionSchema'
import type { View } from '@/domain/view'
import { putChart } from './chart'
import { putParties } from './parties'
import { putLater } from './later'
import { putMap, putTown } from './map'
import { putMatrix } from './matrix'
import { inner, putText } from './primitives'
import type { PptxContext } from './pptxContext'
import { putLegend, swatchEdge } from './swatch'
import { linesOf } from './textSize'
import { putRow, putTiles, rowTop } from './tiles'
import { putTimeline } from './timeline'
import { keysOf } from './stepStatuses'
import { putCards, putColumn, putList, putNews } from './textBlocks'

type Step = (typeof steps)[number]

const { left, right, top, bottom } = inner
/** Bottom edge in pixels of the content above the row of members. */
const end = rowTop - 20
const half = (left + right) / 2

/** @returns whether a step draws the map, which needs its disclaimer */
export const drawsMap = (layout: StepLayout, drawing: View['map']): boolean =>
  drawing === 'boundaries' && (layout === 'map' || layout === 'decision')

function putCounts(slide: PptxGenJS.Slide, step: Step, drawing: View['map'], context: PptxContext) {
  const { frame } = viewAt({ step: step.id, part: 1 }, steps)
  const edge = right - 280
  const box = [left, top, edge - 28, bottom] as const
  if (drawing === 'tiles') putTiles(slide, box, step.channels, context)
  else putMap(slide, { box, frame, channels: step.channels, marksTown: false }, context)
  const below = putLegend(slide, [edge, top, right, bottom], keysOf(step.channels, context), step.channels)
  putChart(slide, [edge, below + 16, right, bottom], step.channels, context)
}

/** Draws the line of the legend for the point of the town on the map of the decision. */
function putTownKey(slide: PptxGenJS.Slide, [x0, y0, x1, y1]: Box, { translator: { t } }: PptxContext) {
  putTown(slide, [x0 + swatchEdge / 2, (y0 + y1) / 2], t('townKey'))
  putText(slide, t('townKey'), [x0 + swatchEdge + 10, y0, x1, y1], { size: 14, valign: 'middle' })
}

function putDecision(slide: PptxGenJS.Slide, step: Step, drawing: View['map'], context: PptxContext) {
  const { tExport } = context
  const { frame } = viewAt({ step: step.id, part: 1 }, steps)
  const edge = half - 40
  const keys = keysOf('both', context)
  const size = 18
  const decided = context.lines(lines.decision)
  const heading = lines.agenda ? tExport(lines.agenda.title) : ''
  const tall = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + linesOf(text, size, edge - left - 24, 'regular') * size * 1.6 + size * 0.67, 0)
  const agenda = top + tall(decided) + 16
  putList(slide, decided, [left, top, edge, agenda], { size })
  const under = agenda + linesOf(heading, 20, edge - left) * 32 + 8
  putText(slide, heading, [left, agenda, edge, under], { size: 20, bold: true })
  putList(slide, context.lines(lines.agenda?.lines), [left, under, edge, bottom], { size })
  const map = [half - 8, top, right, bottom - (keys.length + 1) * 29 - 6] as const
  if (drawing === 'tiles') putTiles(slide, map, step.channels, context)
  else putMap(slide, { box: map, frame, channels: step.channels, marksTown: true }, context)
  const below = putLegend(slide, [map[0], map[3] + 6, right, bottom], keys, step.channels, 14)
  if (drawing === 'boundaries' && town) putTownKey(slide, [map[0], below, right, bottom], context)
}

/** Draws the content of a step below its headline. */
export function putLed(slide: PptxGenJS.Slide, step: Step, drawing: View['map'], context: PptxContext) {
  const { tExport } = context
  switch (step.layout) {
    case 'title':
      putNews(slide, context.lines(lines.title).join(' '), [left, 330, right - 120, 450])
      break
    case 'columns':
      lines.columns?.forEach(({ title, lines: said }, index) => {
        const [from, to] = index === 0 ? [left, half - 32] : [half + 32, right]
        putColumn(slide, tExport(title), context.lines(said), [from, top + 20, to, end])
      })
      break
    case 'map':
      putCounts(slide, step, drawing, context)
      return
    case 'matrix':
      putMatrix(slide, top + 6, context)
      break
    case 'timeline':
      putTimeline(slide, 'told', context)
      break
    case 'decision':
      putDecision(slide, step, drawing, context)
      return
    case 'cards':
      putCards(slide, context.lines(lines.cards), [left, top + 8, right, end])
      break
    case 'outlook':
      putTimeline(slide, 'scheduled', context)
      putList(
        slide,
        context.lines(lines.outlook),
        [left, 382, right, end],
        { size: 16, valign: 'middle', gap: 6 },
        lines.cited?.map((id) => tExport(id)),
      )
      break
    case 'parties':
      putParties(slide, [left, top, right, bottom], context)
      return
    case 'later':
      putLater(slide, context)
      return
    case 'summary':
      putList(slide, context.lines(lines.summary), [left, top, right, end], { size: 24, gap: 18, valign: 'middle' })
      break
  }
  putRow(slide, step.channels, context)
}
