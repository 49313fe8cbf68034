import { hostsWithoutPlace } from '@/domain/events'
import type { FrameId } from '@/domain/edition'
import { displayClassOf, displayClasses, type DisplayClass } from '@/domain/status'
import type { View } from '@/domain/view'
import type { ExportContext } from '@/exports/exportContext'
import { legendLabel } from '@/i18n/legendLabel'
import { town } from '@/drawings/map/anchors'
import { frameTransform } from '@/drawings/map/frames'
import { outlineOf } from '@/drawings/map/outlines'
import { apply, type Box, type Point, type Size } from '@/drawings/map/projection'
import { setType, type TextLine } from '@/drawings/typesetting'
import { originOf, type PictureTexts } from './pictureMessages'
import { setAbove } from './setAbove'

/** Size of the picture in its own units, which are pixels at scale 1. */
export const mapPicture: Size = { width: 1600, height: 1000 }
/** Units of the picture per pixel of the drawing, whose marks and names have the sizes of the map on the page. */
export const mapScale = 1.7

const margin = 40
const gutter = 32
const columnWidth = 352
const columnX = mapPicture.width - margin - columnWidth
/** Edge of a swatch of the legend, and the column of the texts beside it. */
const swatch = 30
const texts = { x: columnX + 46, width: columnWidth - 46 } as const

/** The mark that a line of the legend explains. */
type KeyMark = DisplayClass | 'host' | 'town' | 'left-out'

/** A swatch of the legend; `x` and `y` are its top left corner. */
interface KeySwatch {
  readonly mark: KeyMark
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface MapLayout {
  readonly stage: Box
  readonly lines: readonly TextLine[]
  readonly swatches: readonly KeySwatch[]
  /** `y` of the rule across the column, and of the rule across the picture. */
  readonly rules: { readonly column: number; readonly foot: number }
}

type MapLayoutOptions = Pick<ExportContext, 'members' | 'shown' | 'translator'> &
  Pick<View, 'frame' | 'map'> & { readonly texts: PictureTexts }

/** @returns the size of the drawing on a stage, in pixels of the drawing */
export const drawingSize = ([x0, y0, x1, y1]: Box): Size => ({
  width: Math.floor((x1 - x0) / mapScale),
  height: Math.floor((y1 - y0) / mapScale),
})

/** @returns the part of a drawing that names may use: names in Arial, which is wider, must not cross the edge */
export const namedSize = ({ width, height }: Size): Size => ({ width: width - 10, height })

/** The marks of meetings that are in view and need a line in the legend. */
function keysInView(frame: FrameId, size: Size): readonly KeyMark[] {
  const transform = frameTransform(frame, size)
  const inView = ([x, y]: Point) => x > 0 && x < size.width && y > 0 && y < size.height
  const ringed = hostsWithoutPlace.some((host) => outlineOf(host, transform).some((ring) => ring.some(inView)))
  return [
    ...(ringed ? (['host'] as const) : []),
    ...(town && inView(apply(transform, town.at)) ? (['town'] as const) : []),
  ]
}

function wordsOf(mark: KeyMark, { texts: { leftOut }, translator }: MapLayoutOptions): string {
  switch (mark) {
    case 'host':
      return translator.t('hostKey')
    case 'town':
      return translator.t('townKey')
    case 'left-out':
      return leftOut
    case 'both':
    case 'fill-only':
    case 'dots-only':
    case 'neither':
    case 'deposited':
      return legendLabel(mark, translator)
  }
}

/** The lines of the legend, each with a swatch and a text beside it. */
function legend(marks: readonly KeyMark[], top: number, options: MapLayoutOptions) {
  const lines: TextLine[] = []
  const swatches: KeySwatch[] = []
  let y = top
  for (const mark of marks) {
    const set = setType([{ text: wordsOf(mark, options), size: 22 }], { ...texts, top: y + 1 })
    swatches.push({ mark, x: columnX, y, size: swatch })
    lines.push(...set.lines)
    y = Math.max(set.bottom, y + swatch) + 14
  }
  return { lines, swatches, bottom: y }
}

/** @returns the position of everything on the picture of the map; it depends on the input only, not on the renderer */
export function mapLayout(options: MapLayoutOptions): MapLayout {
  const { texts: said, members, shown, frame, map, translator } = options
  const across = mapPicture.width - 2 * margin
  const head = setType([{ text: said.title, size: 38, bold: true }], { x: margin, top: 30, width: across })

  const attribution = [{ text: originOf(said), size: 17, ink: '--muted' }] as const
  const foot = setAbove(attribution, { x: margin, width: across }, mapPicture.height - 24)

  const top = head.bottom + 16
  const stage: Box = [margin, top, columnX - gutter, foot.top - 26]
  const stamp = setType(
    [
      { text: said.asAt, size: 26, bold: true },
      { text: said.filter, size: 22, above: 6, lines: 7 },
    ],
    { x: columnX, top: top - 6, width: columnWidth },
  )
  const column = stamp.bottom + 18
  const marks: readonly KeyMark[] = [
    ...displayClasses.filter((drawn) => members.some((member) => displayClassOf(member) === drawn)),
    ...(shown.length < members.length ? (['left-out'] as const) : []),
    ...(map === 'boundaries' && !translator.day ? keysInView(frame, drawingSize(stage)) : []),
  ]
  const key = legend(marks, column + 20, options)
  const disclaimer = map === 'boundaries' ? [{ text: said.disclaimer, size: 17, ink: '--muted' } as const] : []
  const last = setAbove(disclaimer, { x: columnX, width: columnWidth }, stage[3] + 3)
  return {
    stage,
    lines: [...head.lines, ...stamp.lines, ...key.lines, ...last.lines, ...foot.lines],
    swatches: key.swatches,
    rules: { column, foot: foot.top - 12 },
  }
}
