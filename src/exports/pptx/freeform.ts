import type PptxGenJS from 'pptxgenjs'
import { boxAt, boxesMeet } from '@/drawings/labels/labelBoxes'
import { createCoverageGrid } from '@/drawings/labels/coverageGrid'
import { boundsOf, type Box, type Point, type Ring } from '@/drawings/map/projection'
import { inches, objectNameOf, painted, placed, type Paint, type ObjectLabel } from './primitives'

/** The shape that is drawn point by point; it is missing in the types of pptxgenjs. */
const freeform: string = 'custGeom'

type Points = NonNullable<PptxGenJS.ShapeProps['points']>

function put(slide: PptxGenJS.Slide, box: Box, points: Points, paint: Paint, label: ObjectLabel) {
  const options = { ...placed(box), ...painted(paint), points, objectName: objectNameOf(label) }
  slide.addShape(freeform as PptxGenJS.SHAPE_NAME, options)
}

/** The corners of a line, relative to the corner of the box around its shape. */
const corners = (path: Ring, [x0, y0]: Box) =>
  path.map(([x, y], index) => ({ x: inches(x - x0), y: inches(y - y0), moveTo: index === 0 }))

/** Draws rings as one shape that can be filled, moved and edited point by point; draws nothing if there are no rings. */
export function putRings(slide: PptxGenJS.Slide, rings: readonly Ring[], paint: Paint, label: ObjectLabel) {
  if (rings.length === 0) return
  const box = boundsOf(rings)
  const points = rings.flatMap((ring): Points => [...corners(ring, box), { close: true }])
  put(slide, box, points, paint, label)
}

/** Draws a line from point to point, which is neither closed nor filled. */
export function putPath(slide: PptxGenJS.Slide, path: readonly Point[], paint: Paint, label: ObjectLabel) {
  const box = boundsOf([path])
  put(slide, box, corners(path, box), paint, label)
}

/** In pixels: the distance between dots along the rows of their grid, which is rotated by 45°, and the radius of a dot. */
const grid = 9
const radius = 1.9

/**
 * @param rings outlines in pixels (even-odd rule)
 * @param clear boxes in pixels that stay free of dots, because they hold text
 * @returns the centres of the dots that lie wholly within the outlines
 */
export function dotsIn(rings: readonly Ring[], clear: readonly Box[] = []): readonly Point[] {
  const [x0, y0, x1, y1] = boundsOf(rings)
  const shifted = rings.map((ring) => ring.map(([x, y]): Point => [x - x0, y - y0]))
  const mask = createCoverageGrid(shifted, { width: x1 - x0, height: y1 - y0 })
  const step = grid / Math.SQRT2
  const found: Point[] = []
  for (let row = Math.ceil(y0 / step); row * step < y1; row += 1)
    for (let column = Math.ceil(x0 / step); column * step < x1; column += 1) {
      if ((row + column) % 2 !== 0) continue
      const at: Point = [column * step, row * step]
      const around = boxAt([at[0] - x0, at[1] - y0], 2 * radius + 1, 2 * radius + 1)
      const dot = boxAt(at, 2 * radius, 2 * radius)
      if (mask.share(around) === 1 && !clear.some((box) => boxesMeet(dot, box, 1))) found.push(at)
    }
  return found
}

/** Draws dots as one shape. Unlike the dots of a pattern fill, they have the same size on every screen and on paper. */
export function putDots(slide: PptxGenJS.Slide, dots: readonly Point[], color: string, label: ObjectLabel, r = radius) {
  if (dots.length === 0) return
  const [x0, y0, x1, y1] = boundsOf([dots])
  const box: Box = [x0 - r, y0 - r, x1 + r, y1 + r]
  const points = dots.flatMap(([x, y]): Points => {
    const start = { x: inches(x + r - box[0]), y: inches(y - box[1]) }
    return [
      { ...start, moveTo: true },
      { ...start, curve: { type: 'arc', hR: inches(r), wR: inches(r), stAng: 0, swAng: 360 } },
      { close: true },
    ]
  })
  put(slide, box, points, { fill: color }, label)
}
