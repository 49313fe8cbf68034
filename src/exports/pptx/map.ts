import type PptxGenJS from 'pptxgenjs'
import { detailRings } from '@/drawings/map/detail'
import type { Channels } from '@/domain/editionSchema'
import { dotsStatuses } from '@/domain/status'
import type { FrameId } from '@/domain/edition'
import { town } from '@/drawings/map/anchors'
import { isWide } from '@/drawings/map/frames'
import { boxAt } from '@/drawings/labels/labelBoxes'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { outlineOf } from '@/drawings/map/outlines'
import { apply, type Box, type Point, type Ring, type Transform } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'
import { clearOfMembers } from './labelNudge'
import { clipRings } from './clip'
import { dotsIn, putDots, putRings } from './freeform'
import { paintOf, type StatusPaint } from './statusPaint'
import { labelBoxOf, putLabel } from './mapLabel'
import { paper, putShape } from './primitives'
import { wider } from './textSize'
import type { PptxContext } from './pptxContext'
import { slideTransform } from './slideTransform'
import { countsOf, sentenceOf } from './stepStatuses'

interface SlideMap {
  readonly box: Box
  readonly frame: FrameId
  readonly channels: Channels
  /** Whether the town of an event is marked. */
  readonly marksTown: boolean
}

const lakes = detailRings.lakes.flat()

/** Font size of the names, in points. */
const nameSize = 14

const border = tokenColour('--border')

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
export const putTown = (slide: PptxGenJS.Slide, at: Point, texts: string) =>
  putShape(
    slide,
    'ellipse',
    boxAt(at, 15, 15),
    { fill: tokenColour('--meeting'), line: tokenColour('--meeting-edge') },
    { name: texts, alt: texts },
  )

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
    box: labelBoxOf(label, box),
  }))
  const clear = labels.map((label) => label.box)

  const alt = isWide(frame)
    ? tExport('mapAlt', { count: members.length, statuses: countsOf(channels, context) })
    : tExport('labelled', { label: translator.t('map'), value: translator.t(frame) })
  putShape(slide, 'rect', box, { fill: tokenColour('--sea') }, { name: translator.t('map'), alt })
  putRings(slide, outlined(detailRings.land), { fill: tokenColour('--land') }, { name: tExport('landName'), alt: null })

  // An outlined member is drawn after its neighbours, whose pale borders would cover half of the outline.
  const painted = members.map((member) => ({ member, paint: paintOf(classOf(member.country.id), channels) }))
  for (const { member, paint } of painted.toSorted(
    (a, b) => Number(isOutlined(a.paint)) - Number(isOutlined(b.paint)),
  )) {
    const rings = outlined(detailRings.countries[member.country.id])
    // A close-up may not show every member.
    if (rings.length === 0) continue
    const name = context.nameOf(member.country.id)
    const line = isOutlined(paint) ? paint.edge : border
    putRings(
      slide,
      rings,
      { fill: paint.fill, line, lineWidth: 1.4 },
      { name, alt: sentenceOf(member, channels, context) },
    )
    if (!paint.dots) continue
    const dotted = tExport('labelled', { label: name, value: translator.t(`${dotsStatuses[0]}.inList`) })
    putDots(slide, dotsIn(rings, clear), paint.dots, { name: dotted, alt: null })
  }
  putRings(slide, outlined([lakes]), { fill: tokenColour('--sea') }, { name: tExport('lakesName'), alt: null })
  // Covers the edges of shapes that are cut off at the edge of the map.
  putShape(slide, 'rect', box, { line: paper, lineWidth: 5 }, { name: tExport('frameName'), alt: null })

  if (marksTown && town) {
    const [x, y] = apply(transform, town.at)
    putTown(slide, [x + box[0], y + box[1]], translator.t('townKey'))
  }
  for (const label of labels) putLabel(slide, label, box, paintOf(classOf(label.id), channels), nameSize)
}
