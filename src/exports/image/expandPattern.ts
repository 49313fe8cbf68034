import { plainPaint } from './flattenPaint'
import { create, short, type Desk } from './svgElement'

/** Directions from the centre of a dot to points on its edge, at which it may reach into a shape. */
const compass = Array.from(
  { length: 8 },
  (_, index) => [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)] as const,
)

type Corners = readonly (readonly [x: number, y: number])[]

const cornersOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Corners => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
]

/** The smallest axis-parallel box around the corners after a matrix is applied. */
function boxAround(corners: Corners, matrix: DOMMatrix) {
  const moved = corners.map(([x, y]) => matrix.transformPoint({ x, y }))
  const [xs, ys] = [moved.map(({ x }) => x), moved.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
}

const matrixOf = (matrix: SVGMatrix | null | undefined) => (matrix ? DOMMatrix.fromMatrix(matrix) : new DOMMatrix())

const scaleOf = ({ a, b, c, d }: DOMMatrix) => Math.sqrt(Math.abs(a * d - b * c))

/** The squares of the pattern, as column and row, that lie in the visible part of the shape. */
function squares(shape: SVGGraphicsElement, pattern: DOMMatrix, edge: number) {
  const viewport = shape.viewportElement
  const toView = matrixOf(shape.getCTM())
  const [x0, y0, x1, y1] = boxAround(cornersOf(shape.getBBox()), toView)
  const size =
    viewport instanceof SVGSVGElement
      ? { width: viewport.width.baseVal.value, height: viewport.height.baseVal.value }
      : { width: 0, height: 0 }
  const [left, top] = [Math.max(0, x0), Math.max(0, y0)]
  const seen = { x: left, y: top, width: Math.min(size.width, x1) - left, height: Math.min(size.height, y1) - top }
  if (seen.width <= 0 || seen.height <= 0) return []
  const [west, north, east, south] = boxAround(cornersOf(seen), toView.multiply(pattern).inverse())
  const places = (from: number, to: number) => {
    const first = Math.floor(from / edge)
    return Array.from({ length: Math.floor(to / edge) - first + 1 }, (_, index) => first + index)
  }
  const columns = places(west, east)
  return places(north, south).flatMap((row) => columns.map((column) => [column, row] as const))
}

/** The dots that reach into the visible part of the shape, as one path in the units of the shape. */
function dotsIn(shape: SVGGraphicsElement, outline: string, pattern: SVGPatternElement): string {
  const dot = pattern.querySelector('circle')
  const context = document.createElement('canvas').getContext('2d')
  if (!dot || !context) throw new Error('No pattern of dots, or no canvas.')
  const area = new Path2D(outline)
  const matrix = matrixOf(pattern.patternTransform.baseVal.consolidate()?.matrix)
  const edge = pattern.width.baseVal.value
  const radius = dot.r.baseVal.value * scaleOf(matrix)
  const digits = radius < 10 ? 2 : 0
  const number = (value: number) => String(Number(value.toFixed(digits)))
  const [r, across] = [number(radius), number(2 * Number(number(radius)))]
  return squares(shape, matrix, edge)
    .map(([column, row]) =>
      matrix.transformPoint({ x: dot.cx.baseVal.value + column * edge, y: dot.cy.baseVal.value + row * edge }),
    )
    .filter(({ x, y }) =>
      [[0, 0] as const, ...compass].some(([east, south]) =>
        context.isPointInPath(area, x + east * radius, y + south * radius, 'evenodd'),
      ),
    )
    .map(({ x, y }) => `M${number(x - radius)} ${number(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`)
    .join('')
}

/** The outline of a rectangle as path data. */
function outlineOf(element: SVGGraphicsElement): string {
  const { x, y, width, height } = element.getBBox()
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`
}

/**
 * Some viewers draw a pattern without its rotation or its colours, so each dot is written into the file.
 * @param shape to write, filled with a pattern of one dot or with a colour
 * @param source the same shape as drawn in the page
 * @param desk with the store of clip paths and the parent of the pattern
 * @returns the shape in the background colour of the pattern, with dots over it; a translucent fill has holes for the dots,
 *   because some viewers apply the opacity of a group twice
 */
export function expandPattern(shape: SVGElement, source: SVGGraphicsElement, { defs, paper }: Desk): SVGElement {
  const reference = /^url\((#.+)\)$/.exec(shape.getAttribute('fill') ?? '')?.[1]
  const pattern = reference === undefined ? null : paper.querySelector<SVGPatternElement>(reference)
  const [ground, dot] = [pattern?.querySelector('rect'), pattern?.querySelector('circle')]
  if (!pattern || !ground || !dot) return shape
  shape.setAttribute('fill', plainPaint(getComputedStyle(ground).fill).paint)
  const outline = shape.getAttribute('d') ?? outlineOf(source)
  const d = dotsIn(source, outline, pattern)
  if (d === '') return shape

  const id = `cut-${defs.childElementCount}`
  const clip = create('clipPath', { id })
  clip.append(create('path', { 'clip-rule': 'evenodd', d: outline }))
  defs.append(clip)
  const opacity = shape.getAttribute('fill-opacity')
  const cut = create('g', { 'clip-path': `url(#${id})` })
  const dots = create('path', { fill: plainPaint(getComputedStyle(dot).fill).paint, 'fill-opacity': opacity, d })
  const parent = create('g', { id: shape.getAttribute('id') })
  shape.removeAttribute('id')
  const paint = { fill: shape.getAttribute('fill'), 'fill-opacity': opacity, 'fill-rule': 'evenodd' }
  cut.append(...(opacity === null ? [] : [create('path', { ...paint, d: outline + d })]), dots)
  parent.append(...(opacity === null ? [shape] : []), cut)
  return parent
}
