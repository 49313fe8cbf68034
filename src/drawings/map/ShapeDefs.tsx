import { countryIds } from '@/domain/country'
import type { Geometry } from './geometry'

/** The names by which a drawing refers to the shapes of the map. */
export type ShapeName = (typeof shapeNames)[number]
const shapeNames = [...countryIds, 'land', 'lakes', 'borders'] as const

/** Prefix of the overview's shapes. They stand once in the page, outside the React root, so that no update removes them. */
export const pageShapes = 'map'

/** @returns the reference to a shape, which a drawing can fill, clip and hit-test like a shape of its own */
export const shapeHref = (prefix: string, name: ShapeName): string => `#${prefix}-${name}`

const pathOf = ({ countries, land, lakes, borders }: Geometry, name: ShapeName): string =>
  ({ ...countries, land, lakes, borders })[name]

interface ShapeDefsProps {
  readonly prefix: string
  readonly geometry: Geometry
}

/** Defines the shapes of one level of detail, which drawings refer to. */
export const ShapeDefs = ({ prefix, geometry }: ShapeDefsProps) => (
  <defs>
    {shapeNames.map((name) => (
      <path key={name} id={`${prefix}-${name}`} d={pathOf(geometry, name)} vectorEffect="non-scaling-stroke" />
    ))}
  </defs>
)
