import type PptxGenJS from 'pptxgenjs'
import { detailRings } from '@/drawings/map/detail'
import type { Channels } from '@/domain/editionSchema'
import type { FrameId } from '@/domain/edition'
import { town } from '@/drawings/map/anchors'
import { isWide } from '@/drawings/map/frames'
import { boxAt } from '@/drawings/labels/labelBoxes'
import { mapLabels, type MapLabel } from '@/drawings/labels/mapLabels'
import { outlineOf } from '@/drawings/map/outlines'
import { apply, type Box, type Point, type Ring, type Transform } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'
import { clearOfMembers } from './labelNudge'
import { clipRings } from './clip'
import { dotsIn, putDots, putRings } from './freeform'
import { paintOf, type StatusPaint } from './statusPaint'
import { ink, paper, putLine, putShape, putText } from './primitives'
import { putSwatch, swatchEdge } from './swatch'
import { wider } from './textSize'
import type { PptxContext } from './pptxContext'
import { slideTransform } from './slideTransform'
import { countsOf, dotsName, sentenceOf } from './stepStatuses'

interface SlideMap {
  readonly box: Box
  readonly frame: FrameId
  readonly channels: Channels
  /** If true, the town of an event is marked. */
  readonly marksTown: boolean
}

const lakes = detailRings.lakes.flat()

/** Font size of the names, in points. */
const nameSize = 14

const border = tokenColour('--border')
const townPaint = { fill: tokenColour('--meeting'), line: tokenColour('--meeting-edge') } as const

/** The parts of the areas that the map shows, in pixels of the PPTX slide. */
const inBox = (frame: Box, transform: Transform, polygons: readonly (readonly Ring[])[]) => {
  const toSlide = (point: Point): Point => {
    const [x, y] = apply(transform, point)
    return [x + frame[0], y + frame[1]]
  }
  return clipRings(
    polygons.flat().map((ring) => ring.map(toSlide)),
    frame,
  )
}

/** Draws the point of the town of an event. */
export const putTown = (slide: PptxGenJS.Slide, at: Point, name: string) =>
  putShape(slide, 'ellipse', boxAt(at, 15, 15), townPaint, { name, alt: name })

/** Draws a name inside its member, or beside it with a leader line and the swatch of the member. */
function putLabel(
  slide: PptxGenJS.Slide,
  label: MapLabel & { readonly box: Box },
  [left, top]: Box,
  paint: StatusPaint,
) {
  const { box, leader, lines } = label
  const name = lines.join(' ')
  const runs = lines.map((text, index) => ({ text, breakAfter: index < lines.length - 1 }))
  const style = { size: nameSize, bold: true, valign: 'middle', wrap: false } as const
  if (!leader) {
    putText(slide, runs, box, { ...style, align: 'center', color: paint.ink })
    return
  }
  const onSlide = ([x, y]: Point): Point => [x + left, y + top]
  const [from, to] = [onSlide(leader.from), onSlide(leader.to)]
  putLine(slide, from, to, { line: paper, lineWidth: 4 }, name)
  putLine(slide, from, to, { line: ink, lineWidth: 1.4 }, name)
  putShape(slide, 'ellipse', boxAt(from, 7, 7), { fill: ink, line: paper, lineWidth: 1 }, name)
  const middle = (box[1] + box[3]) / 2
  const swatch: Box = [box[0], middle - swatchEdge / 2, box[0] + swatchEdge, middle + swatchEdge / 2]
  putSwatch(slide, swatch, paint, name)
  putText(slide, runs, [swatch[2] + 6, box[1], box[2], box[3]], style)
}

const isOutlined = ({ edge, fill }: StatusPaint) => edge !== fill

/** Draws the members as separate shapes that can be moved and recoloured, over land without a status. */
export function putMap(slide: PptxGenJS.Slide, { box, frame, channels, marksTown }: SlideMap, context: PptxContext) {
  const { translator, members, tExport, classOf } = context
  const size = { width: box[2] - box[0], height: box[3] - box[1] }
  const transform = slideTransform(frame, size)
  const outlined = (polygons: readonly (readonly Ring[])[]) => inBox(box, transform, polygons)
  const named = mapLabels({
    frame,
    transform,
    size,
    language: translator.language,
    // The positions are computed with the letter widths of the page font, which is narrower than Arial.
    fontSize: (nameSize / 0.75) * wider.bold,
    meetings: false,
  })
  const labels = clearOfMembers(named, (id) => outlineOf(id, transform), size).map((label) => ({
    ...label,
    box: boxAt([label.x + box[0], label.y + box[1]], label.width, label.height),
  }))
  const clear = labels.map((label) => label.box)

  const alt = isWide(frame)
    ? tExport('mapAlt', { count: members.length, statuses: countsOf(channels, context) })
    : tExport('labelled', { label: translator.t('map'), value: translator.t(frame) })
  putShape(slide, 'rect', box, { fill: tokenColour('--sea') }, { name: translator.t('map'), alt })
  putRings(slide, outlined(detailRings.land), { fill: tokenColour('--land') }, tExport('landName'))

  // An outlined member is drawn after its neighbours, whose pale borders would cover half of the outline.
  const painted = members
    .map((member) => ({ member, paint: paintOf(classOf(member.country.id), channels) }))
    .toSorted((a, b) => Number(isOutlined(a.paint)) - Number(isOutlined(b.paint)))
  for (const { member, paint } of painted) {
    const rings = outlined(detailRings.countries[member.country.id])
    // A close-up may not show every member.
    if (rings.length === 0) continue
    const line = isOutlined(paint) ? paint.edge : border
    const label = { name: context.nameOf(member.country.id), alt: sentenceOf(member, channels, context) }
    putRings(slide, rings, { fill: paint.fill, line, lineWidth: 1.4 }, label)
    if (!paint.dots) continue
    putDots(slide, dotsIn(rings, clear), paint.dots, dotsName(member.country.id, context))
  }
  putRings(slide, outlined([lakes]), { fill: tokenColour('--sea') }, tExport('lakesName'))
  // Covers the edges of shapes that are cut off at the edge of the map.
  putShape(slide, 'rect', box, { line: paper, lineWidth: 5 }, tExport('frameName'))

  if (marksTown && town) {
    const [x, y] = apply(transform, town.at)
    putTown(slide, [x + box[0], y + box[1]], translator.t('townKey'))
  }
  for (const label of labels) putLabel(slide, label, box, paintOf(classOf(label.id), channels))
}
