import type PptxGenJS from 'pptxgenjs'
import { steps } from '@/data/talk'
import { lines } from '@/data/talkLines'
import type { Box } from '@/drawings/map/projection'
import { viewAt, type StepLayout } from '@/domain/talk'
import type { View } from '@/domain/view'
import { putChart } from './chart'
import { putParties } from './parties'
import { putLater } from './later'
import { putMap, putTown } from './map'
import { putMatrix } from './matrix'
import { inner, putText } from './primitives'
import { putRow, rowTop } from './row'
import type { PptxContext } from './pptxContext'
import { putLegend, swatchEdge } from './swatch'
import { linesOf } from './textSize'
import { putTiles } from './tiles'
import { putTimeline } from './timeline'
import { keysOf } from './stepStatuses'
import { putCards, putColumn, putList, putNews } from './textBlocks'

type Step = (typeof steps)[number]

const { left, right, top, bottom } = inner
/** Of what stands over the row of the nine. */
const end = rowTop - 20
const half = (left + right) / 2

/** Whether a step draws the map, which then carries its disclaimer. */
export const drawsMap = (layout: StepLayout, drawing: View['map']): boolean =>
  drawing === 'boundaries' && (layout === 'map' || layout === 'decision')

function putCounts(slide: PptxGenJS.Slide, step: Step, drawing: View['map'], script: PptxContext) {
  const { frame } = viewAt({ step: step.id, part: 1 }, steps)
  const edge = right - 280
  const box = [left, top, edge - 28, bottom] as const
  if (drawing === 'tiles') putTiles(slide, box, step.channels, script)
  else putMap(slide, { box, frame, channels: step.channels, town: false }, script)
  const below = putLegend(slide, [edge, top, right, bottom], keysOf(step.channels, script), step.channels)
  putChart(slide, [edge, below + 16, right, bottom], step.channels, script)
}

/** What the point on the map of the decision means. */
function putTownKey(slide: PptxGenJS.Slide, [x0, y0, x1, y1]: Box, { translator: { t } }: PptxContext) {
  putTown(slide, [x0 + swatchEdge / 2, (y0 + y1) / 2], t('townKey'))
  putText(slide, t('townKey'), [x0 + swatchEdge + 10, y0, x1, y1], { size: 14, valign: 'middle' })
}

function putDecision(slide: PptxGenJS.Slide, step: Step, drawing: View['map'], script: PptxContext) {
  const { tExport } = script
  const { frame } = viewAt({ step: step.id, part: 1 }, steps)
  const edge = half - 40
  const keys = keysOf('both', script)
  const size = 18
  const decided = script.lines(lines.decision)
  const heading = tExport(lines.agenda[0])
  const tall = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + linesOf(text, size, edge - left - 24, 'regular') * size * 1.6 + size * 0.67, 0)
  const agenda = top + tall(decided) + 16
  putList(slide, decided, [left, top, edge, agenda], { size })
  const under = agenda + linesOf(heading, 20, edge - left) * 32 + 8
  putText(slide, heading, [left, agenda, edge, under], { size: 20, bold: true })
  putList(slide, script.lines(lines.agenda.slice(1)), [left, under, edge, bottom], { size })
  const map = [half - 8, top, right, bottom - (keys.length + 1) * 29 - 6] as const
  if (drawing === 'tiles') putTiles(slide, map, step.channels, script)
  else putMap(slide, { box: map, frame, channels: step.channels, town: true }, script)
  const below = putLegend(slide, [map[0], map[3] + 6, right, bottom], keys, step.channels, 14)
  if (drawing === 'boundaries') putTownKey(slide, [map[0], below, right, bottom], script)
}

/** What a step leads with, under its headline. */
export function putLed(slide: PptxGenJS.Slide, step: Step, drawing: View['map'], script: PptxContext) {
  const { tExport } = script
  switch (step.layout) {
    case 'title':
      putNews(slide, script.lines(lines.news).join(' '), [left, 330, right - 120, 450])
      break
    case 'bodies':
      putColumn(slide, tExport('conventionTitle'), script.lines(lines.convention), [left, top + 20, half - 32, end])
      putColumn(slide, tExport('councilTitle'), script.lines(lines.council), [half + 32, top + 20, right, end])
      break
    case 'map':
      putCounts(slide, step, drawing, script)
      return
    case 'matrix':
      putMatrix(slide, top + 6, script)
      break
    case 'timeline':
      putTimeline(slide, 'meetings', script)
      break
    case 'decision':
      putDecision(slide, step, drawing, script)
      return
    case 'areas':
      putCards(slide, script.lines(lines.areas), [left, top + 8, right, end])
      break
    case 'outlook':
      putTimeline(slide, 'scheduled', script)
      putList(
        slide,
        script.lines(lines.outlook),
        [left, 382, right, end],
        { size: 16, valign: 'middle', gap: 6 },
        tExport('project-title'),
      )
      break
    case 'growth':
      putParties(slide, [left, top, right, bottom], script)
      return
    case 'later':
      putLater(slide, script)
      return
    case 'summary':
      putList(slide, script.lines(lines.summary), [left, top, right, end], { size: 24, gap: 18, valign: 'middle' })
      break
  }
  putRow(slide, step.channels, script)
}
