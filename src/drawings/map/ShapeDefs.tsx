import { countryIds } from '@/domain/country'
import type { Geometry } from './geometry'

/** The names under which a drawing refers to the shapes of the map. */
export type ShapeName = (typeof shapeNames)[number]
const shapeNames = [...countryIds, 'land', 'lakes', 'borders'] as const

/** The overview's shapes stand once in the page, outside what React draws, so that nothing drawn anew loses them. */
export const pageShapes = 'map'

/** @returns the reference to a shape; a drawing fills, clips and hits it as its own */
export const shapeHref = (prefix: string, name: ShapeName): string => `#${prefix}-${name}`

const pathOf = ({ countries, land, lakes, borders }: Geometry, name: ShapeName): string =>
  ({ ...countries, land, lakes, borders })[name]

interface ShapeDefsProps {
  readonly prefix: string
  readonly geometry: Geometry
}

/** The shapes of one level of detail, to be drawn by reference. */
export const ShapeDefs = ({ prefix, geometry }: ShapeDefsProps) => (
  <defs>
    {shapeNames.map((name) => (
      <path key={name} id={`${prefix}-${name}`} d={pathOf(geometry, name)} vectorEffect="non-scaling-stroke" />
    ))}
  </defs>
)
