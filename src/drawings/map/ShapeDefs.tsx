import { countryIds } from '@/domain/country'
import type { Geometry } from './geometry'

/** The names by which a drawing refers to the shapes of the map. */
const shapeNames = [...countryIds, 'land', 'lakes', 'borders'] as const
type ShapeName = (typeof shapeNames)[number]

/** Prefix of the overview's shapes. They stand once in the page, outside the React root, so that no update removes them. */
export const pageShapes = 'map'

/** @returns the reference to a shape, which a drawing can fill, clip and hit-test like a shape of its own */
export const shapeHref = (prefix: string, name: ShapeName): string => `#${prefix}-${name}`

/** Defines the shapes of one level of detail, which drawings refer to. */
export function ShapeDefs({ prefix, geometry }: { readonly prefix: string; readonly geometry: Geometry }) {
  const { countries, land, lakes, borders } = geometry
  const paths = { ...countries, land, lakes, borders }
  return (
    <defs>
      {shapeNames.map((name) => (
        <path key={name} id={`${prefix}-${name}`} d={paths[name]} vectorEffect="non-scaling-stroke" />
      ))}
    </defs>
  )
}
