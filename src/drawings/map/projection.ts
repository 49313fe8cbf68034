import { projection } from '@edition/mapDrawing'

/** A point in the plane, in kilometres or pixels, x to the right, y down; or in degrees, longitude first. */
export type Point = readonly [x: number, y: number]

export type Ring = readonly Point[]

/** Left, top, right and bottom edge. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** An affine transform in the order of SVG's matrix(): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

const degree = Math.PI / 180
const earthRadius = 6371.0088
const { meridian: centralMeridian, parallels } = projection
const [south, north] = parallels
const sine = Math.sin(south * degree)
const cone = (sine + Math.sin(north * degree)) / 2
const constant = Math.cos(south * degree) ** 2 + 2 * cone * sine

/**
 * Albers equal-area conic on the sphere (Snyder, Map Projections, 14-1 to 14-4), with the parallels and
 * the meridian of the edition.
 * @param place longitude and latitude in degrees
 * @returns kilometres from the apex of the cone, y down; the map is cut opposite the meridian
 */
export function project([longitude, latitude]: Point): [x: number, y: number] {
  const radius = (earthRadius / cone) * Math.sqrt(constant - 2 * cone * Math.sin(latitude * degree))
  const turns = (longitude - centralMeridian) / 360
  const angle = cone * 360 * (turns - Math.round(turns)) * degree
  return [radius * Math.sin(angle), radius * Math.cos(angle)]
}

/**
 * A cone with another meridian, in degrees, gives the same picture, rotated about the apex.
 * @returns angle in radians for SVG's rotate(), clockwise on the screen
 */
export function rotation(meridian: number): number {
  return cone * (meridian - centralMeridian) * degree
}

/** @returns the rotation about the origin by an angle in radians, clockwise on the screen */
export function rotate(angle: number): Transform {
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]
}

/** @returns the transformed point */
export function apply([a, b, c, d, e, f]: Transform, [x, y]: Point): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** @returns the number rounded to a tenth of a pixel, which is exact enough for a screen */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** @returns a transform from plane kilometres as an SVG transform attribute for shapes with `scale` kilometres per unit */
export function svgMatrix([a, b, c, d, e, f]: Transform, scale: number): string {
  const turn = [a, b, c, d].map((value) => (value * scale).toPrecision(7))
  return `matrix(${[...turn, e.toFixed(2), f.toFixed(2)].join(' ')})`
}

/** @returns the smallest box around outlines, in their unit; infinite when there are none */
export function boundsOf(rings: Iterable<Ring>): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x)
      y1 = Math.max(y1, y)
    }
  }
  return [x0, y0, x1, y1]
}

/**
 * Fits a box of the rotated plane into a picture, centred and with one scale for both directions ("meet").
 * @param angle the frame's rotation in radians
 * @param bounds the box to show, in kilometres of the rotated plane
 * @param size of the picture in pixels
 * @param padding in pixels
 * @returns the transform from plane kilometres to pixels
 */
export function fitTransform(angle: number, [x0, y0, x1, y1]: Box, size: Size, padding: Padding): Transform {
  const width = Math.max(1, size.width - padding.left - padding.right)
  const height = Math.max(1, size.height - padding.top - padding.bottom)
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0))
  const [a, b, c, d] = rotate(angle)
  const e = padding.left + width / 2 - (scale * (x0 + x1)) / 2
  const f = padding.top + height / 2 - (scale * (y0 + y1)) / 2
  return [a * scale, b * scale, c * scale, d * scale, e, f]
}
