import { expandPattern } from './expandPattern'
import { plainPaint } from './flattenPaint'
import { create, short, type Attributes, type Desk } from './svgElement'

/** The attributes that position an element, in the order in which they are written. */
const measures = ['x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'] as const

/** The attributes that are copied unchanged. */
const kept = ['id', 'd', 'dx', 'dy', 'transform'] as const

/** Reads lengths as numbers, whatever unit or percentage the drawing uses. */
function placeOf(element: SVGElement): Attributes {
  const lengths = measures.flatMap((name) => {
    const length: unknown = Reflect.get(element, name)
    if (!element.hasAttribute(name)) return []
    return [[name, length instanceof SVGAnimatedLength ? length.baseVal.value : element.getAttribute(name)] as const]
  })
  const others = kept.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries([...lengths, ...others])
}

/** The number of units of the element per unit of the drawing, by which the width of a non-scaling stroke is multiplied. */
function unitsOf(element: SVGGraphicsElement, target: Element): number {
  const matrix = element.getCTM()
  const scaled = getComputedStyle(target).vectorEffect !== 'non-scaling-stroke'
  return scaled || !matrix ? 1 : 1 / Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
}

/** Leaves out an opacity of 1, which is the default. */
const unlessOne = (value: number) => (value === 1 ? null : value)

/** The paint of an element as attributes; null if nothing of it is visible. */
function paintOf(element: SVGGraphicsElement, target: Element = element): Attributes | null {
  const style = getComputedStyle(element)
  // A line has no area, so its fill does not count.
  const fill = plainPaint(element instanceof SVGLineElement ? 'none' : style.fill)
  const width = parseFloat(style.strokeWidth)
  const stroke = width > 0 ? plainPaint(style.stroke) : plainPaint('none')
  if (style.display === 'none' || (fill.paint === 'none' && stroke.paint === 'none')) return null
  const units = unitsOf(element, target)
  const dashes = style.strokeDasharray.match(/[\d.]+/g)?.map((dash) => short(Number(dash) * units))
  return {
    fill: fill.paint,
    'fill-opacity': fill.paint === 'none' ? null : unlessOne(fill.opacity * Number(style.fillOpacity)),
    'fill-rule': style.fillRule === 'evenodd' ? 'evenodd' : null,
    ...(stroke.paint !== 'none' && {
      stroke: stroke.paint,
      'stroke-opacity': unlessOne(stroke.opacity * Number(style.strokeOpacity)),
      'stroke-width': width * units,
      'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
      'stroke-dasharray': dashes?.join(' ') ?? null,
    }),
    opacity: unlessOne(Number(style.opacity)),
  }
}

/** The first element of a member or an event gets its id, so that somebody who edits the file finds it. */
function nameOf(element: SVGElement, { taken }: Desk): Attributes {
  const name = element.dataset['item']
  if (name === undefined || taken.has(name)) return {}
  taken.add(name)
  return { id: name }
}

function group(element: SVGElement, desk: Desk, attributes: Attributes): SVGElement[] {
  const { clipPath, opacity } = getComputedStyle(element)
  const clip = /#[^"')]+/.exec(clipPath)?.[0]
  const name = element.localName === 'svg' ? nameOf(element, desk) : {}
  const children = [...element.children].flatMap((child) => plain(child, desk))
  if (children.length === 0) return []
  const [only] = children
  // Some viewers apply the opacity of a group twice, so a single child gets it instead.
  const own = children.length === 1 && only && !only.hasAttribute('opacity') ? only : null
  if (opacity !== '1') own?.setAttribute('opacity', opacity)
  const parent = create('g', {
    ...name,
    ...attributes,
    'clip-path': clip === undefined ? null : `url(${clip})`,
    opacity: opacity === '1' || own ? null : opacity,
  })
  parent.append(...children)
  return [parent]
}

/** A nested `svg` becomes a group, clipped to its own size. */
function inner(element: SVGSVGElement, desk: Desk): SVGElement[] {
  const { x, y, width, height } = element
  const [left, top] = [x.baseVal.value, y.baseVal.value]
  const groups = group(element, desk, { transform: left || top ? `translate(${short(left)} ${short(top)})` : null })
  if (getComputedStyle(element).overflow === 'visible') return groups
  const id = `frame-${desk.defs.childElementCount}`
  const clip = create('clipPath', { id })
  clip.append(create('rect', { width: width.baseVal.value, height: height.baseVal.value }))
  desk.defs.append(clip)
  groups[0]?.setAttribute('clip-path', `url(#${id})`)
  return groups
}

/** Writes a referenced shape into the file, because not every viewer applies the paint of `use` to the shape. */
function referred(element: SVGUseElement, desk: Desk): SVGElement[] {
  const target = desk.paper.querySelector(element.href.baseVal)
  if (target instanceof SVGPathElement) {
    const paint = paintOf(element, target)
    if (!paint) return []
    const shape = create('path', { ...nameOf(element, desk), ...paint, d: target.getAttribute('d') })
    return [expandPattern(shape, element, desk)]
  }
  if (!(target instanceof SVGSymbolElement)) throw new Error(`Nothing to draw at ${element.href.baseVal}.`)
  const { x, y, width } = element
  const scale = short(width.baseVal.value / target.viewBox.baseVal.width)
  const place = `${short(x.baseVal.value)} ${short(y.baseVal.value)}`
  const parent = create('g', { transform: `translate(${place}) scale(${scale})` })
  parent.append(...[...target.children].flatMap((child) => plain(child, desk)))
  return [parent]
}

/** Draws a halo as a second text under the text, because not every viewer knows `paint-order`. */
function text(element: SVGTextElement): SVGElement[] {
  const paint = paintOf(element)
  if (!paint) return []
  const { fontSize, fontWeight, textAnchor } = getComputedStyle(element)
  const type = {
    ...placeOf(element),
    'font-size': parseFloat(fontSize),
    'font-weight': fontWeight === '400' ? null : fontWeight,
    'text-anchor': textAnchor === 'start' ? null : textAnchor,
  }
  const halo = 'stroke' in paint ? [create('text', { ...type, ...paint, fill: String(paint['stroke']) })] : []
  const letters = create('text', { ...type, fill: paint['fill'] ?? null, opacity: paint['opacity'] ?? null })
  const both = [...halo, letters]
  for (const each of both) each.textContent = element.textContent
  return both
}

/** A clip path needs no paint. */
function cutter(element: SVGClipPathElement, { paper }: Desk): SVGElement {
  const clip = create('clipPath', { id: element.id })
  for (const use of element.querySelectorAll('use')) {
    const target = paper.querySelector(use.href.baseVal)
    clip.append(create('path', { 'clip-rule': getComputedStyle(use).clipRule, d: target?.getAttribute('d') ?? null }))
  }
  return clip
}

function plain(element: Element, desk: Desk): SVGElement[] {
  if (element instanceof SVGSVGElement) return inner(element, desk)
  if (element instanceof SVGUseElement) return referred(element, desk)
  if (element instanceof SVGTextElement) return text(element)
  if (element instanceof SVGGElement) return group(element, desk, { transform: element.getAttribute('transform') })
  if (element instanceof SVGDefsElement) {
    desk.defs.append(...[...element.querySelectorAll('clipPath')].map((clip) => cutter(clip, desk)))
    return []
  }
  // A pattern is left out: its dots are written with the shape that it fills.
  if (!(element instanceof SVGGeometryElement)) return []
  const paint = paintOf(element)
  if (!paint) return []
  const shape = create(element.localName as 'path', { ...nameOf(element, desk), ...placeOf(element), ...paint })
  return [expandPattern(shape, element, desk)]
}

/**
 * @param drawn a drawing in the page, beside the elements that it refers to: the swatches of the page may have dark colours
 * @returns the same drawing without style sheets, references and nested drawings: every value stands where it is used, so
 *   that the picture is the same in any viewer
 */
export function flattenSvg(drawn: SVGSVGElement): SVGSVGElement {
  const size = { width: drawn.width.baseVal.value, height: drawn.height.baseVal.value }
  const svg = create('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` })
  const defs = create('defs', {})
  const desk = { defs, taken: new Set<string>(), paper: drawn.parentNode ?? document }
  const children = [...drawn.children].flatMap((child) => plain(child, desk))
  svg.append(...(defs.childElementCount > 0 ? [defs] : []), ...children)
  return svg
}
